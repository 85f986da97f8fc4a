import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

const pentagon = `قال البنتاغون الاثنين إن 4 آلاف جندي كوري شمالي نُشروا في شرق روسيا للتدريب.
وقال المحلل المخترع سليم الراوي للصحافيين: "هذه أرقام نكتبها هنا للتجربة فقط ولا تعني شيئاً".
وأوضح أن الحكاية كلها من وضعنا، وأنها لا تنقل خبراً عن أحد.`;

const treaty = `وقّع الرئيس الروسي فلاديمير بوتين، الأحد، معاهدة مع كوريا الشمالية، في نص كتبناه للتجربة.
وقال البنتاغون، الثلاثاء، إن أكثر من 6 آلاف جندي كوري شمالي وصلوا إلى منطقة كورسك الروسية.
ولم يذكر النص المخترع أي تفاصيل أخرى عن هذا الأمر.`;

const entry = (id: string, published: string | null) => ({
  id,
  file: `${id}.txt`,
  lang: "ar",
  outlet: null,
  title: null,
  url: null,
  published,
});

/** A folder with an `index.json` and two articles of our own invention. */
export async function writeArticles(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "first.txt"), pentagon);
  await writeFile(join(folder, "second.txt"), treaty);
  await writeFile(
    join(folder, "index.json"),
    JSON.stringify([entry("first", "2024-10-29"), entry("second", "2024-11-13")]),
  );
  return folder;
}

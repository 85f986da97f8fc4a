-- The first store: articles with their revisions, what extraction found in them, and the text index.

CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE article (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  published TEXT
) STRICT;

CREATE INDEX article_by_day ON article (published, id);

CREATE TABLE article_revision (
  article_id TEXT NOT NULL REFERENCES article (id),
  revision INTEGER NOT NULL,
  text_hash TEXT NOT NULL,
  language TEXT NOT NULL,
  outlet TEXT,
  title TEXT,
  url TEXT,
  published TEXT,
  published_inferred INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (article_id, revision)
) STRICT;

CREATE INDEX revision_by_text ON article_revision (text_hash);

CREATE TABLE extraction (
  article_id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  published TEXT,
  published_inferred INTEGER NOT NULL,
  names TEXT NOT NULL,
  FOREIGN KEY (article_id, revision) REFERENCES article_revision (article_id, revision)
) STRICT;

CREATE TABLE fact (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES extraction (article_id),
  revision INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('estimate', 'quote', 'event')),
  position INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  published TEXT,
  day TEXT,
  measure TEXT,
  speaker TEXT,
  attributed_to TEXT,
  json TEXT NOT NULL
) STRICT;

-- A window of days is asked for with or without one more condition; each has an index that gives the order too.
CREATE INDEX fact_by_article ON fact (article_id, kind, ordinal);
CREATE INDEX fact_by_window ON fact (published, article_id, position);
CREATE INDEX fact_by_kind ON fact (kind, published, article_id, position);
CREATE INDEX fact_by_measure ON fact (measure, published, article_id, position) WHERE measure IS NOT NULL;
CREATE INDEX fact_by_speaker ON fact (speaker, published, article_id, position) WHERE speaker IS NOT NULL;
CREATE INDEX fact_by_source ON fact (attributed_to, published, article_id, position) WHERE attributed_to IS NOT NULL;
CREATE INDEX fact_by_day ON fact (day) WHERE day IS NOT NULL;

-- Words come folded and separated by spaces. The text itself is not kept a second time: the key leads to the article.
CREATE VIRTUAL TABLE article_words USING fts5 (
  words,
  stems,
  content = '',
  contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);

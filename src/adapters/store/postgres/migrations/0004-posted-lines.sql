-- Which lines were posted, on which facts they stand, and what was put right. As for SQLite, column by column.

ALTER TABLE rendering ADD COLUMN messages TEXT;
ALTER TABLE rendering ADD COLUMN known_correction INTEGER NOT NULL DEFAULT 0;

CREATE TABLE rendering_fact (
  fact_id TEXT COLLATE "C" NOT NULL,
  rendering_id TEXT COLLATE "C" NOT NULL REFERENCES rendering (id) ON DELETE CASCADE,
  PRIMARY KEY (fact_id, rendering_id)
);

CREATE TABLE rendering_correction (
  correction INTEGER NOT NULL,
  rendering_id TEXT COLLATE "C" NOT NULL REFERENCES rendering (id) ON DELETE CASCADE,
  PRIMARY KEY (correction, rendering_id)
);

ALTER TABLE delivery ADD COLUMN edits TEXT COLLATE "C";

DROP INDEX delivery_by_chat;
CREATE INDEX delivery_by_chat ON delivery (chat, rendering_id);

ALTER TABLE correction ADD COLUMN marked INTEGER NOT NULL DEFAULT 0;
UPDATE correction SET marked = 1;

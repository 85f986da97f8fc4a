-- Which lines were posted, on which facts they stand, and what was put right: so that a wrong line can be marked where
-- it stands, and taken back before those who read it.

-- JSON: the messages without the platform's form; null for what is never marked. And the last correction that was
-- known when they were composed: what is corrected later may be wrong in them.
ALTER TABLE rendering ADD COLUMN messages TEXT;
ALTER TABLE rendering ADD COLUMN known_correction INTEGER NOT NULL DEFAULT 0;

CREATE TABLE rendering_fact (
  fact_id TEXT NOT NULL,
  rendering_id TEXT NOT NULL REFERENCES rendering (id) ON DELETE CASCADE,
  PRIMARY KEY (fact_id, rendering_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE rendering_correction (
  correction INTEGER NOT NULL,
  rendering_id TEXT NOT NULL REFERENCES rendering (id) ON DELETE CASCADE,
  PRIMARY KEY (correction, rendering_id)
) STRICT, WITHOUT ROWID;

-- The delivery whose messages are edited; null for what is sent anew.
ALTER TABLE delivery ADD COLUMN edits TEXT;

-- Whether a chat got a rendering is asked of both at once.
DROP INDEX delivery_by_chat;
CREATE INDEX delivery_by_chat ON delivery (chat, rendering_id);

-- Whether its posted lines were looked for. What was corrected before is left as it stands.
ALTER TABLE correction ADD COLUMN marked INTEGER NOT NULL DEFAULT 0;
UPDATE correction SET marked = 1;

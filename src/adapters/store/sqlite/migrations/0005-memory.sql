-- Small values by key: what chats chose, what buttons stand for. And a count of what changes answers: chats are
-- remembered at every answer, which must not make the next one read all articles again.

CREATE TABLE memory (
  namespace TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  expires_at INTEGER,
  PRIMARY KEY (namespace, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX memory_expires ON memory (expires_at) WHERE expires_at IS NOT NULL;

CREATE TABLE store_change (total INTEGER NOT NULL) STRICT;
INSERT INTO store_change VALUES (0);

CREATE TRIGGER article_added AFTER INSERT ON article BEGIN UPDATE store_change SET total = total + 1; END;
CREATE TRIGGER article_changed AFTER UPDATE ON article BEGIN UPDATE store_change SET total = total + 1; END;
CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN UPDATE store_change SET total = total + 1; END;
CREATE TRIGGER extraction_added AFTER INSERT ON extraction BEGIN UPDATE store_change SET total = total + 1; END;
CREATE TRIGGER extraction_changed AFTER UPDATE ON extraction BEGIN UPDATE store_change SET total = total + 1; END;
CREATE TRIGGER extraction_removed AFTER DELETE ON extraction BEGIN UPDATE store_change SET total = total + 1; END;
CREATE TRIGGER correction_added AFTER INSERT ON correction BEGIN UPDATE store_change SET total = total + 1; END;
CREATE TRIGGER correction_changed AFTER UPDATE ON correction BEGIN UPDATE store_change SET total = total + 1; END;
CREATE TRIGGER correction_removed AFTER DELETE ON correction BEGIN UPDATE store_change SET total = total + 1; END;

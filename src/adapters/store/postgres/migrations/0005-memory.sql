-- Small values by key: what chats chose, what buttons stand for.

CREATE TABLE memory (
  namespace TEXT COLLATE "C" NOT NULL,
  key TEXT COLLATE "C" NOT NULL,
  value TEXT NOT NULL,
  expires_at BIGINT,
  PRIMARY KEY (namespace, key)
);

CREATE INDEX memory_expires ON memory (expires_at) WHERE expires_at IS NOT NULL;

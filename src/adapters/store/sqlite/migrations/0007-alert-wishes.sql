-- Which chats want to be told between their digests.

CREATE TABLE alert_wish (
  chat TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('active', 'suspended')),
  reason TEXT,
  created_at INTEGER NOT NULL,
  json TEXT NOT NULL
) STRICT;

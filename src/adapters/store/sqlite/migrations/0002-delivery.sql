-- Subscriptions, and the outbox: what is to be sent, what was sent, and what is not known.

CREATE TABLE subscription (
  id TEXT PRIMARY KEY,
  chat TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('active', 'paused', 'suspended')),
  reason TEXT,
  created_at INTEGER NOT NULL,
  last_served_at INTEGER,
  last_day TEXT,
  next_due_at INTEGER,
  json TEXT NOT NULL,
  CHECK ((state = 'active') = (next_due_at IS NOT NULL))
) STRICT;

CREATE INDEX subscription_due ON subscription (next_due_at) WHERE next_due_at IS NOT NULL;
CREATE INDEX subscription_by_chat ON subscription (chat);

CREATE TABLE edition (
  id TEXT PRIMARY KEY,
  story_id TEXT NOT NULL,
  day TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT;

CREATE TABLE rendering (
  id TEXT PRIMARY KEY,
  edition_id TEXT NOT NULL,
  parts TEXT NOT NULL
) STRICT;

CREATE TABLE delivery (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  key TEXT NOT NULL UNIQUE,
  chat TEXT NOT NULL,
  platform TEXT NOT NULL,
  subscription_id TEXT,
  slot_at INTEGER NOT NULL,
  priority INTEGER NOT NULL,
  rendering_id TEXT REFERENCES rendering (id),
  silent INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (
    state IN ('due', 'sending', 'waiting', 'sent', 'uncertain', 'suspended', 'failed', 'missed', 'skipped')
  ),
  not_before INTEGER NOT NULL,
  reason TEXT,
  attempts INTEGER NOT NULL,
  owner TEXT,
  lease_until INTEGER,
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  CHECK ((state = 'sending') = (owner IS NOT NULL))
) STRICT;

CREATE INDEX delivery_to_send ON delivery (platform, priority, seq) WHERE state IN ('due', 'waiting');
CREATE INDEX delivery_open ON delivery (chat, seq) WHERE state IN ('due', 'waiting', 'sending');
CREATE INDEX delivery_held ON delivery (owner) WHERE state = 'sending';
-- Without the state, which changes often: every index that names it is written at each change.
CREATE INDEX delivery_by_slot ON delivery (slot_at);
CREATE INDEX delivery_by_chat ON delivery (chat);

-- A part without a message id was begun, and its answer is not known.
CREATE TABLE delivery_part (
  delivery_id TEXT NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
  part INTEGER NOT NULL,
  begun_at INTEGER NOT NULL,
  message_id TEXT,
  PRIMARY KEY (delivery_id, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE platform_wait (
  platform TEXT PRIMARY KEY,
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

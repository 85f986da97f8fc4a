-- Chats out of reach are few; each start of the program asks for them.
CREATE INDEX subscription_suspended ON subscription (chat) WHERE state = 'suspended';
CREATE INDEX alert_wish_suspended ON alert_wish (chat) WHERE state = 'suspended';

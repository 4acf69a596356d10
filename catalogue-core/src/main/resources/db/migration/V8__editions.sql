-- Until when the public does not learn who is listed at an edition; a listing may have an embargo of its own beside it.
ALTER TABLE edition_rules ADD COLUMN opens_at BIGINT;

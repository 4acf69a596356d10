-- What a floor plan shows, for those who do not see it, and its kind of file; floor_plan is the hash of its content.
ALTER TABLE edition_rules ADD COLUMN floor_plan_alt TEXT;
ALTER TABLE edition_rules ADD COLUMN floor_plan_type TEXT;

-- Whether those listed are only the ones whom a source names. So far that was told from the listings; what was told
-- stays as it was, and organisers say it from now on.
ALTER TABLE edition_rules ADD COLUMN partial_list INTEGER NOT NULL DEFAULT 0 CHECK (partial_list IN (0, 1));

INSERT INTO edition_rules (edition, time_zone, grace_minutes, unique_booths)
SELECT id, 'UTC', 15, 0 FROM edition
WHERE source IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM edition_rules WHERE edition_rules.edition = edition.id)
    AND NOT EXISTS (SELECT 1 FROM listing WHERE listing.edition = edition.id AND listing.source IS NULL);

UPDATE edition_rules SET partial_list = 1
WHERE EXISTS (SELECT 1 FROM edition WHERE edition.id = edition_rules.edition AND edition.source IS NOT NULL)
    AND NOT EXISTS
        (SELECT 1 FROM listing WHERE listing.edition = edition_rules.edition AND listing.source IS NULL);

-- Tables that were sent in are of an exhibitor's entries, or of who is listed at an edition.
CREATE TABLE table_upload_of (
    id          TEXT NOT NULL PRIMARY KEY,
    account     TEXT NOT NULL,
    exhibitor   TEXT REFERENCES exhibitor (id),
    edition     TEXT REFERENCES edition (id),
    file_name   TEXT NOT NULL,
    content     TEXT NOT NULL,
    uploaded_at BIGINT NOT NULL,
    outcome     TEXT,
    CHECK ((exhibitor IS NULL) <> (edition IS NULL))
);

INSERT INTO table_upload_of (id, account, exhibitor, file_name, content, uploaded_at, outcome)
SELECT id, account, exhibitor, file_name, content, uploaded_at, outcome FROM table_upload;

DROP TABLE table_upload;

ALTER TABLE table_upload_of RENAME TO table_upload;

CREATE INDEX table_upload_exhibitor ON table_upload (exhibitor);

CREATE INDEX table_upload_edition ON table_upload (edition);

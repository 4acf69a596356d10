-- Tables that exhibitors sent in, kept for some days: first what they would change is shown, then they are applied.
CREATE TABLE table_upload (
    id          TEXT NOT NULL PRIMARY KEY,
    account     TEXT NOT NULL,
    exhibitor   TEXT NOT NULL REFERENCES exhibitor (id),
    file_name   TEXT NOT NULL,
    content     TEXT NOT NULL,
    uploaded_at BIGINT NOT NULL,
    outcome     TEXT
);

CREATE INDEX table_upload_exhibitor ON table_upload (exhibitor);

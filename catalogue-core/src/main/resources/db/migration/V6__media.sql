-- The words of a kept document, as far as they were read. One row per file, whichever entries show it.
CREATE TABLE media_text (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    words  TEXT NOT NULL
);

CREATE INDEX media_sha256 ON media (sha256);

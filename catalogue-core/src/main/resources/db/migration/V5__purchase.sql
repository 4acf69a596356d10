-- What procurement staff keep. A dossier is named by the SHA-256 of its document and never changes; of the links to a
-- shortlist only the SHA-256 of their secrets is kept.

CREATE TABLE dossier (
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 64),
    document   TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE shortlist (
    id         TEXT NOT NULL PRIMARY KEY,
    name       TEXT NOT NULL,
    note       TEXT NOT NULL,
    -- The comparison as it stands in an address.
    query      TEXT NOT NULL,
    view_hash  TEXT NOT NULL UNIQUE CHECK (length(view_hash) = 64),
    edit_hash  TEXT NOT NULL UNIQUE CHECK (length(edit_hash) = 64),
    version    INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);

-- The product need not be public any more, nor known at all.
CREATE TABLE shortlist_reason (
    shortlist TEXT NOT NULL REFERENCES shortlist (id),
    product   TEXT NOT NULL,
    decision  TEXT NOT NULL CHECK (decision IN ('OPEN', 'CHOSEN', 'LEFT_OUT')),
    reason    TEXT NOT NULL,
    PRIMARY KEY (shortlist, product)
);

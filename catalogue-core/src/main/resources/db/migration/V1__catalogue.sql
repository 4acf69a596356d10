-- The store of the catalogue, for SQLite and PostgreSQL alike: ids are made by the application, instants are
-- milliseconds since 1970 in UTC, lists and contents are JSON text, flags are 0 or 1.

-- Stages and standings are rows, not CHECK lists, so that a later rule adds one without making a table anew.
CREATE TABLE stage (
    code    TEXT NOT NULL PRIMARY KEY,
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    UNIQUE (code, is_open)
);

INSERT INTO stage (code, is_open) VALUES
    ('DRAFT', 1),
    ('SUBMITTED', 1),
    ('IN_REVIEW', 1),
    ('AWAITING_CONSENT', 1),
    ('APPROVED', 1),
    ('NEEDS_REBASE', 1),
    ('DISCARDED', 0),
    ('RECALLED', 0),
    ('CHANGES_REQUESTED', 0),
    ('CORRECTED', 0),
    ('REJECTED', 0),
    ('REFUSED', 0),
    ('PUBLISHED', 0),
    ('SUPERSEDED', 0);

CREATE TABLE standing (
    code      TEXT NOT NULL PRIMARY KEY,
    is_public INTEGER NOT NULL CHECK (is_public IN (0, 1))
);

INSERT INTO standing (code, is_public) VALUES
    ('NEW', 0),
    ('LIVE', 1),
    ('WITHDRAWN', 0),
    ('SUSPENDED', 0),
    ('MERGED', 0),
    ('RETIRED', 1),
    ('REMOVED', 0);

CREATE TABLE exhibitor (
    id           TEXT NOT NULL PRIMARY KEY,
    name         TEXT NOT NULL,
    country      TEXT,
    website      TEXT,
    aliases      TEXT NOT NULL,
    former_names TEXT NOT NULL,
    standing     TEXT NOT NULL DEFAULT 'ACTIVE' CHECK (standing IN ('ACTIVE', 'WITHDRAWN')),
    trust        TEXT NOT NULL DEFAULT 'REVIEW_FIRST' CHECK (trust IN ('REVIEW_FIRST', 'ACKNOWLEDGE')),
    row_version  BIGINT NOT NULL DEFAULT 1,
    created_at   BIGINT NOT NULL,
    changed_at   BIGINT NOT NULL
);

-- Every slug under which an exhibitor is recognised; the lowest rank wins: 0 id, 1 name, 2 alias, 3 former name.
CREATE TABLE exhibitor_name (
    slug      TEXT NOT NULL,
    exhibitor TEXT NOT NULL REFERENCES exhibitor (id),
    name_rank INTEGER NOT NULL,
    PRIMARY KEY (slug, exhibitor)
);

CREATE INDEX exhibitor_name_of ON exhibitor_name (exhibitor);

CREATE TABLE entry (
    id          TEXT NOT NULL PRIMARY KEY,
    exhibitor   TEXT NOT NULL REFERENCES exhibitor (id),
    identity    TEXT NOT NULL UNIQUE,
    type        TEXT NOT NULL,
    standing    TEXT NOT NULL REFERENCES standing (code),
    standing_reason TEXT,
    merged_into TEXT REFERENCES entry (id),
    is_demo     INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
    row_version BIGINT NOT NULL DEFAULT 1,
    created_at  BIGINT NOT NULL,
    changed_at  BIGINT NOT NULL,
    CHECK ((standing = 'MERGED') = (merged_into IS NOT NULL)),
    CHECK (merged_into <> id)
);

CREATE INDEX entry_exhibitor ON entry (exhibitor);

-- is_open repeats what the stage says, held equal by the foreign key, so that an index can ask for it.
CREATE TABLE revision (
    id                 TEXT NOT NULL PRIMARY KEY,
    entry              TEXT NOT NULL REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    number             INTEGER NOT NULL CHECK (number >= 1),
    stage              TEXT NOT NULL,
    is_open            INTEGER NOT NULL,
    pending_stage      TEXT REFERENCES stage (code),
    base               TEXT REFERENCES revision (id),
    content            TEXT NOT NULL,
    content_hash       TEXT NOT NULL CHECK (length(content_hash) = 64),
    definition_version TEXT NOT NULL,
    author             TEXT NOT NULL,
    created_at         BIGINT NOT NULL,
    submitted_at       BIGINT,
    submission_key     TEXT UNIQUE,
    claimed_by         TEXT,
    claimed_at         BIGINT,
    claim_lapses_at    BIGINT,
    decided_by         TEXT,
    decided_at         BIGINT,
    decision_reason    TEXT,
    decision_note      TEXT,
    publish_at         BIGINT,
    row_version        BIGINT NOT NULL DEFAULT 1,
    UNIQUE (entry, number),
    FOREIGN KEY (stage, is_open) REFERENCES stage (code, is_open),
    CHECK ((claimed_by IS NULL) = (claimed_at IS NULL)),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL))
);

CREATE UNIQUE INDEX revision_one_open ON revision (entry) WHERE is_open = 1;

CREATE UNIQUE INDEX revision_one_published ON revision (entry) WHERE stage = 'PUBLISHED';

-- Entry and revision name each other, so the pointer follows when both tables stand.
ALTER TABLE entry ADD COLUMN live_revision TEXT
    REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED
    CHECK (live_revision IS NOT NULL OR standing NOT IN ('LIVE', 'RETIRED'));

-- A database that checks at the end of a transaction looks from the named row for those that name it.
CREATE INDEX entry_live_revision ON entry (live_revision);

CREATE INDEX entry_merged_into ON entry (merged_into);

CREATE INDEX revision_base ON revision (base);

-- What the public may see, decided in this one place.
CREATE VIEW public_entry AS
SELECT entry.id, entry.exhibitor, entry.live_revision
FROM entry
JOIN standing ON standing.code = entry.standing
JOIN exhibitor ON exhibitor.id = entry.exhibitor
WHERE standing.is_public = 1
  AND exhibitor.standing = 'ACTIVE'
  AND entry.is_demo = 0
  AND entry.live_revision IS NOT NULL;

CREATE TABLE edition (
    id                   TEXT NOT NULL PRIMARY KEY,
    name                 TEXT NOT NULL,
    theme                TEXT,
    start_date           TEXT,
    end_date             TEXT,
    city                 TEXT,
    country              TEXT,
    host                 TEXT,
    format               TEXT,
    participants         TEXT,
    countries            TEXT,
    exhibiting_companies TEXT,
    source               TEXT,
    row_version          BIGINT NOT NULL DEFAULT 1
);

-- The id is made of edition, exhibitor and product, so that one of each kind can stand.
CREATE TABLE listing (
    id            TEXT NOT NULL PRIMARY KEY,
    edition       TEXT NOT NULL REFERENCES edition (id),
    exhibitor     TEXT NOT NULL REFERENCES exhibitor (id),
    product       TEXT REFERENCES entry (id),
    role          TEXT,
    booth         TEXT,
    demo_times    TEXT,
    is_new        INTEGER NOT NULL DEFAULT 0 CHECK (is_new IN (0, 1)),
    embargo_until BIGINT,
    source        TEXT,
    row_version   BIGINT NOT NULL DEFAULT 1
);

CREATE INDEX listing_edition ON listing (edition);

CREATE INDEX listing_exhibitor ON listing (exhibitor);

CREATE INDEX listing_product ON listing (product);

CREATE TABLE media (
    entry      TEXT NOT NULL REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    sha256     TEXT NOT NULL CHECK (length(sha256) = 64),
    media_type TEXT NOT NULL,
    title      TEXT NOT NULL,
    bytes      BIGINT NOT NULL CHECK (bytes >= 0),
    added_at   BIGINT NOT NULL,
    PRIMARY KEY (entry, sha256)
);

-- Numbers that only ever rise, also after what they numbered is gone.
CREATE TABLE counter (
    name  TEXT NOT NULL PRIMARY KEY,
    value BIGINT NOT NULL
);

INSERT INTO counter (name, value) VALUES ('outbox', 0), ('audit', 0);

CREATE TABLE outbox (
    sequence BIGINT NOT NULL PRIMARY KEY,
    entry    TEXT NOT NULL
);

CREATE TABLE audit (
    sequence BIGINT NOT NULL PRIMARY KEY,
    at       BIGINT NOT NULL,
    actor    TEXT NOT NULL,
    action   TEXT NOT NULL,
    subject  TEXT NOT NULL,
    detail   TEXT NOT NULL
);

CREATE INDEX audit_subject ON audit (subject);

-- Drafts, review, listings at editions, and what readers ask for. Instants are milliseconds since 1970 in UTC.

-- The way of a revision to the public, beyond what stands in the first version of its table.
ALTER TABLE revision ADD COLUMN name TEXT;
ALTER TABLE revision ADD COLUMN continues TEXT REFERENCES revision (id);
ALTER TABLE revision ADD COLUMN asked TEXT;
ALTER TABLE revision ADD COLUMN stage_since BIGINT;
ALTER TABLE revision ADD COLUMN submitted_by TEXT;
ALTER TABLE revision ADD COLUMN duplicate_answer TEXT;
ALTER TABLE revision ADD COLUMN decision_code TEXT;
ALTER TABLE revision ADD COLUMN first_approval_by TEXT;
ALTER TABLE revision ADD COLUMN first_approval_at BIGINT;
ALTER TABLE revision ADD COLUMN recall_asked_at BIGINT;

CREATE INDEX revision_continues ON revision (continues);

CREATE INDEX revision_open ON revision (is_open, stage);

-- What was written into one section of a draft, as it was written; the highest version is the present one.
CREATE TABLE draft_section (
    revision TEXT NOT NULL REFERENCES revision (id),
    section  TEXT NOT NULL,
    version  INTEGER NOT NULL CHECK (version >= 1),
    fields   TEXT NOT NULL,
    saved_by TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (revision, section, version)
);

CREATE TABLE field_comment (
    revision TEXT NOT NULL REFERENCES revision (id),
    number   INTEGER NOT NULL,
    field    TEXT NOT NULL,
    words    TEXT NOT NULL,
    author   TEXT NOT NULL,
    at       BIGINT NOT NULL,
    PRIMARY KEY (revision, number)
);

-- Changes that went live before anybody looked, until somebody has.
CREATE TABLE acknowledgement (
    revision        TEXT NOT NULL PRIMARY KEY REFERENCES revision (id),
    at              BIGINT NOT NULL,
    acknowledged_by TEXT,
    acknowledged_at BIGINT,
    CHECK ((acknowledged_by IS NULL) = (acknowledged_at IS NULL))
);

-- What was done under a key that the asker made, so that asking again does nothing twice.
CREATE TABLE performed (
    actor     TEXT NOT NULL,
    asked_key TEXT NOT NULL,
    action    TEXT NOT NULL,
    result    TEXT NOT NULL,
    at        BIGINT NOT NULL,
    PRIMARY KEY (actor, asked_key)
);

-- An entry's standing, beyond what stands in the first version of its table.
ALTER TABLE entry ADD COLUMN standing_before TEXT REFERENCES standing (code);
ALTER TABLE entry ADD COLUMN standing_since BIGINT;
ALTER TABLE entry ADD COLUMN successor TEXT REFERENCES entry (id);
ALTER TABLE entry ADD COLUMN merge_planned_into TEXT REFERENCES entry (id);
ALTER TABLE entry ADD COLUMN merge_planned_at BIGINT;
ALTER TABLE entry ADD COLUMN removal_asked_by TEXT;
ALTER TABLE entry ADD COLUMN removal_asked_at BIGINT;

CREATE INDEX entry_successor ON entry (successor);

CREATE INDEX entry_merge_planned_into ON entry (merge_planned_into);

-- Of each line of the audit: whether the exhibitor may read it, and what only the organisers read.
ALTER TABLE audit ADD COLUMN told INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1));
ALTER TABLE audit ADD COLUMN internal TEXT NOT NULL DEFAULT '';

-- What somebody is to be told; an exhibitor, or where there is none the organisers.
CREATE TABLE notice (
    sequence  BIGINT NOT NULL PRIMARY KEY,
    kind      TEXT NOT NULL,
    exhibitor TEXT REFERENCES exhibitor (id),
    entry     TEXT NOT NULL,
    revision  TEXT,
    words     TEXT NOT NULL,
    at        BIGINT NOT NULL,
    due_at    BIGINT NOT NULL,
    sent_at   BIGINT,
    cancelled INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1))
);

CREATE INDEX notice_exhibitor ON notice (exhibitor, sequence);

CREATE INDEX notice_due ON notice (sent_at, due_at);

CREATE INDEX notice_revision ON notice (revision);

INSERT INTO counter (name, value) VALUES ('notice', 0);

-- The time up to which what waits for an instant has been done.
INSERT INTO counter (name, value) VALUES ('embargoes-lifted-until', 0);

-- What an organiser says of an edition, apart from what its source says.
CREATE TABLE edition_rules (
    edition        TEXT NOT NULL PRIMARY KEY REFERENCES edition (id),
    time_zone      TEXT NOT NULL,
    closes_at      BIGINT,
    grace_minutes  INTEGER NOT NULL CHECK (grace_minutes >= 0),
    unique_booths  INTEGER NOT NULL CHECK (unique_booths IN (0, 1)),
    access_code    TEXT,
    floor_plan     TEXT,
    row_version    BIGINT NOT NULL DEFAULT 1
);

-- Whose booth it is, at editions where a booth has one holder; sharers name the holder in their listing.
CREATE TABLE booth (
    edition   TEXT NOT NULL REFERENCES edition (id),
    place     TEXT NOT NULL,
    exhibitor TEXT NOT NULL REFERENCES exhibitor (id),
    PRIMARY KEY (edition, place)
);

CREATE INDEX booth_exhibitor ON booth (exhibitor);

ALTER TABLE listing ADD COLUMN shares_with TEXT REFERENCES exhibitor (id);

CREATE INDEX listing_shares_with ON listing (shares_with);

CREATE INDEX listing_embargo ON listing (embargo_until);

-- How often delegates filtered on a capability, by type and day; a search without a filter counts under ''.
CREATE TABLE filter_use (
    type       TEXT NOT NULL,
    capability TEXT NOT NULL,
    day        TEXT NOT NULL,
    searches   BIGINT NOT NULL,
    PRIMARY KEY (type, capability, day)
);

-- How often a figure that an entry does not state was asked for, by day. Never by whom.
CREATE TABLE figure_wish (
    entry      TEXT NOT NULL REFERENCES entry (id),
    capability TEXT NOT NULL,
    day        TEXT NOT NULL,
    wishes     BIGINT NOT NULL,
    PRIMARY KEY (entry, capability, day)
);

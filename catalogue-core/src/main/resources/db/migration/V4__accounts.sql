-- People: accounts, what they hold, how they prove themselves. Secrets that stand in a cookie, a link or a token are
-- kept as their SHA-256 only.

CREATE TABLE account (
    id          TEXT NOT NULL PRIMARY KEY,
    email       TEXT NOT NULL,
    -- One text for all ways to write the same address.
    email_key   TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    language    TEXT NOT NULL,
    password    TEXT,
    created_at  BIGINT NOT NULL,
    disabled_at BIGINT
);

CREATE TABLE second_factor (
    account      TEXT NOT NULL PRIMARY KEY REFERENCES account (id),
    secret       TEXT NOT NULL,
    confirmed_at BIGINT,
    last_step    BIGINT NOT NULL
);

CREATE TABLE recovery_code (
    account TEXT NOT NULL REFERENCES account (id),
    hash    TEXT NOT NULL CHECK (length(hash) = 64),
    used_at BIGINT,
    PRIMARY KEY (account, hash)
);

-- Scopes are JSON lists; none means no limit.
CREATE TABLE account_grant (
    id         TEXT NOT NULL PRIMARY KEY,
    account    TEXT NOT NULL REFERENCES account (id),
    role       TEXT NOT NULL,
    exhibitor  TEXT REFERENCES exhibitor (id),
    submits    INTEGER NOT NULL CHECK (submits IN (0, 1)),
    types      TEXT,
    editions   TEXT,
    is_lead    INTEGER NOT NULL CHECK (is_lead IN (0, 1)),
    granted_by TEXT NOT NULL,
    granted_at BIGINT NOT NULL
);

CREATE INDEX account_grant_account ON account_grant (account);

CREATE INDEX account_grant_exhibitor ON account_grant (exhibitor);

CREATE TABLE session (
    hash       TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
    account    TEXT NOT NULL REFERENCES account (id),
    strength   TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    seen_at    BIGINT NOT NULL,
    agent      TEXT NOT NULL
);

CREATE INDEX session_account ON session (account);

-- Browsers that an account was signed in with: they are let try while others are held off.
CREATE TABLE known_device (
    hash       TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
    account    TEXT NOT NULL REFERENCES account (id),
    expires_at BIGINT NOT NULL
);

CREATE INDEX known_device_account ON known_device (account);

CREATE TABLE one_time_link (
    hash       TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
    purpose    TEXT NOT NULL,
    subject    TEXT NOT NULL,
    address    TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at    BIGINT
);

CREATE INDEX one_time_link_subject ON one_time_link (subject);

CREATE TABLE invitation (
    id         TEXT NOT NULL PRIMARY KEY,
    email      TEXT NOT NULL,
    name       TEXT NOT NULL,
    role       TEXT NOT NULL,
    exhibitor  TEXT REFERENCES exhibitor (id),
    submits    INTEGER NOT NULL CHECK (submits IN (0, 1)),
    types      TEXT,
    editions   TEXT,
    is_lead    INTEGER NOT NULL CHECK (is_lead IN (0, 1)),
    invited_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    state      TEXT NOT NULL
);

CREATE INDEX invitation_exhibitor ON invitation (exhibitor);

CREATE TABLE registration (
    id              TEXT NOT NULL PRIMARY KEY,
    email           TEXT NOT NULL,
    name            TEXT NOT NULL,
    company         TEXT NOT NULL,
    country         TEXT,
    website         TEXT,
    language        TEXT NOT NULL,
    created_at      BIGINT NOT NULL,
    state           TEXT NOT NULL,
    account         TEXT REFERENCES account (id),
    decided_by      TEXT,
    decided_at      BIGINT,
    decision_reason TEXT,
    CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    CHECK ((state = 'UNVERIFIED') = (account IS NULL))
);

CREATE INDEX registration_account ON registration (account);

-- How often something was tried of late: signing in, asking for a link, sending mail.
CREATE TABLE attempts (
    attempt_key   TEXT NOT NULL PRIMARY KEY,
    count         INTEGER NOT NULL,
    since         BIGINT NOT NULL,
    blocked_until BIGINT NOT NULL
);

-- Mail on its way. What was sent keeps its line, not its text, which may hold a link.
CREATE TABLE mail (
    sequence   BIGINT NOT NULL PRIMARY KEY,
    recipient  TEXT NOT NULL,
    subject    TEXT NOT NULL,
    body       TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    state      TEXT NOT NULL,
    tries      INTEGER NOT NULL,
    due_at     BIGINT NOT NULL,
    trouble    TEXT
);

CREATE INDEX mail_due ON mail (state, due_at);

INSERT INTO counter (name, value) VALUES ('mail', 0);

-- Keys for programs of exhibitors.
CREATE TABLE api_token (
    id         TEXT NOT NULL PRIMARY KEY,
    hash       TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    account    TEXT NOT NULL REFERENCES account (id),
    exhibitor  TEXT NOT NULL REFERENCES exhibitor (id),
    name       TEXT NOT NULL,
    scopes     TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at    BIGINT,
    revoked_at BIGINT
);

CREATE INDEX api_token_account ON api_token (account);

CREATE INDEX api_token_exhibitor ON api_token (exhibitor);

-- The first answer to a request that its sender may repeat.
CREATE TABLE answered_request (
    actor       TEXT NOT NULL,
    request_key TEXT NOT NULL,
    fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
    status      INTEGER NOT NULL,
    location    TEXT,
    etag        TEXT,
    body        TEXT NOT NULL,
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (actor, request_key)
);

-- SPDX-FileCopyrightText: 2026 The Tallybook contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- The book, first version. Portable SQL: TEXT, BIGINT (milliseconds UTC, seconds of offset, 0/1),
-- JSON as TEXT. What differs between back ends is written as a word in braces or a directive that
-- starts with two dashes and @, and filled in by the dialect. README.md says how to add a file.
CREATE TABLE schema_migration (
    version BIGINT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_at BIGINT NOT NULL
);

CREATE TABLE project (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL UNIQUE,
    revision BIGINT NOT NULL,
    removed BIGINT NOT NULL,
    name TEXT NOT NULL,
    committee TEXT NOT NULL,
    dev_list TEXT NOT NULL,
    private_list TEXT NOT NULL,
    chair TEXT NOT NULL
);

CREATE TABLE voter (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL UNIQUE,
    revision BIGINT NOT NULL,
    removed BIGINT NOT NULL,
    name TEXT NOT NULL,
    asf_id TEXT NOT NULL,
    addresses TEXT NOT NULL,
    handles TEXT NOT NULL,
    notes TEXT NOT NULL
);

CREATE TABLE roster_entry (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL UNIQUE,
    revision BIGINT NOT NULL,
    removed BIGINT NOT NULL,
    project_id TEXT REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    voter_id TEXT REFERENCES voter (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    emeritus BIGINT NOT NULL
);

CREATE TABLE proposal (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL UNIQUE,
    revision BIGINT NOT NULL,
    removed BIGINT NOT NULL,
    project_id TEXT REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    module_name TEXT NOT NULL,
    module_scope TEXT NOT NULL,
    old_codebase TEXT NOT NULL,
    new_codebase TEXT NOT NULL,
    conversations TEXT NOT NULL,
    conversation_summary TEXT NOT NULL,
    alternatives TEXT NOT NULL,
    if_it_fails TEXT NOT NULL,
    proposer TEXT NOT NULL,
    rule TEXT NOT NULL,
    reading_id TEXT NOT NULL,
    electorate TEXT NOT NULL,
    opens_at BIGINT,
    opens_at_offset BIGINT NOT NULL,
    closes_at BIGINT,
    closes_at_offset BIGINT NOT NULL,
    zone TEXT NOT NULL,
    status TEXT NOT NULL,
    call_message_id TEXT NOT NULL,
    thread_link TEXT NOT NULL,
    result_message_id TEXT NOT NULL,
    opened_with_override TEXT NOT NULL,
    closed_at BIGINT,
    closed_at_offset BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    created_at_offset BIGINT NOT NULL
);

CREATE TABLE message (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL UNIQUE,
    revision BIGINT NOT NULL,
    removed BIGINT NOT NULL,
    proposal_id TEXT REFERENCES proposal (id) DEFERRABLE INITIALLY DEFERRED,
    hash TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    message_id TEXT NOT NULL,
    in_reply_to TEXT NOT NULL,
    source TEXT NOT NULL,
    form TEXT NOT NULL,
    from_name TEXT NOT NULL,
    from_address TEXT NOT NULL,
    from_handle TEXT NOT NULL,
    sent_at BIGINT,
    sent_at_offset BIGINT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    quotes_folded BIGINT NOT NULL,
    role TEXT NOT NULL,
    fate TEXT NOT NULL
);
CREATE INDEX message_proposal ON message (proposal_id, position);

CREATE TABLE vote_event (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL UNIQUE,
    revision BIGINT NOT NULL,
    removed BIGINT NOT NULL,
    proposal_id TEXT REFERENCES proposal (id) DEFERRABLE INITIALLY DEFERRED,
    voter_id TEXT REFERENCES voter (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    value_hundredths BIGINT NOT NULL,
    value_negative_zero BIGINT NOT NULL,
    value_written TEXT NOT NULL,
    claim TEXT NOT NULL,
    grade TEXT NOT NULL,
    cast_at BIGINT NOT NULL,
    cast_at_offset BIGINT NOT NULL,
    message_row TEXT REFERENCES message (id) DEFERRABLE INITIALLY DEFERRED,
    message_id TEXT NOT NULL,
    evidence_text TEXT NOT NULL,
    evidence_line BIGINT NOT NULL,
    evidence_offset BIGINT NOT NULL,
    evidence_length BIGINT NOT NULL,
    reason TEXT NOT NULL,
    condition TEXT NOT NULL,
    admission TEXT NOT NULL,
    admission_reason TEXT NOT NULL,
    binding_override TEXT NOT NULL,
    binding_reason TEXT NOT NULL
);
CREATE INDEX vote_event_proposal ON vote_event (proposal_id, position);

CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL UNIQUE,
    revision BIGINT NOT NULL,
    removed BIGINT NOT NULL,
    proposal_id TEXT REFERENCES proposal (id) DEFERRABLE INITIALLY DEFERRED,
    verdict TEXT NOT NULL,
    tally TEXT NOT NULL,
    snapshot TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    decided_at_offset BIGINT NOT NULL,
    result_message_id TEXT NOT NULL,
    correction_of TEXT REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX decision_proposal ON decision (proposal_id, position);

-- Raw mail, once under its SHA-256.
CREATE TABLE blob (
    hash TEXT NOT NULL PRIMARY KEY,
    bytes {bytes} NOT NULL
);

-- One line an act. `hash` covers all other columns and, by previous_hash, every line before.
CREATE TABLE history (
    sequence BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    at_offset BIGINT NOT NULL,
    mode TEXT NOT NULL,
    reverts BIGINT NOT NULL,
    actor TEXT NOT NULL,
    act TEXT NOT NULL,
    act_args TEXT NOT NULL,
    proposal_id TEXT NOT NULL,
    changes TEXT NOT NULL,
    blobs TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX history_proposal ON history (proposal_id, sequence);

--@append-only history
--@append-only blob
--@append-only schema_migration
--@no-delete project
--@no-delete voter
--@no-delete roster_entry
--@no-delete proposal
--@no-delete message
--@no-delete vote_event
--@no-delete decision

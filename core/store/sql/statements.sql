-- SPDX-FileCopyrightText: 2026 The Tallybook contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- The fixed statements of the store, each under its name (see NamedSql). Statements on the tables
-- of the record are built from the table description in Schema.cpp instead.

--@statement history.append
INSERT INTO history (sequence, at, at_offset, mode, reverts, actor, act, act_args, proposal_id,
                     changes, blobs, previous_hash, hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

--@statement history.head
SELECT sequence, hash FROM history ORDER BY sequence DESC LIMIT 1;

--@statement history.after
SELECT sequence, at, at_offset, mode, reverts, actor, act, act_args, proposal_id,
       changes, blobs, previous_hash, hash
FROM history WHERE sequence > ? ORDER BY sequence;

--@statement history.after-of-proposal
SELECT sequence, at, at_offset, mode, reverts, actor, act, act_args, proposal_id,
       changes, blobs, previous_hash, hash
FROM history WHERE sequence > ? AND proposal_id = ? ORDER BY sequence;

--@statement history.one
SELECT sequence, at, at_offset, mode, reverts, actor, act, act_args, proposal_id,
       changes, blobs, previous_hash, hash
FROM history WHERE sequence = ?;

--@statement history.acts-before
SELECT sequence, at, at_offset, mode, reverts, actor, act, act_args, proposal_id,
       '[]', '[]', previous_hash, hash
FROM history WHERE sequence < ? ORDER BY sequence DESC LIMIT ?;

--@statement history.acts-before-of-proposal
SELECT sequence, at, at_offset, mode, reverts, actor, act, act_args, proposal_id,
       '[]', '[]', previous_hash, hash
FROM history WHERE sequence < ? AND proposal_id = ? ORDER BY sequence DESC LIMIT ?;

--@statement history.of-acts
SELECT sequence, at, at_offset, mode, reverts, actor, act, act_args, proposal_id,
       changes, blobs, previous_hash, hash
FROM history WHERE proposal_id = ? AND act IN (?, ?, ?, ?) ORDER BY sequence;

--@statement blob.count
SELECT COUNT(*) FROM blob WHERE hash = ?;

--@statement blob.insert
INSERT INTO blob (hash, bytes) VALUES (?, ?);

--@statement blob.read
SELECT bytes FROM blob WHERE hash = ?;

--@statement blob.all
SELECT hash, bytes FROM blob ORDER BY hash;

--@statement migration.insert
INSERT INTO schema_migration (version, name, checksum, applied_at) VALUES (?, ?, ?, ?);

--@statement migration.all
SELECT version, checksum FROM schema_migration ORDER BY version;

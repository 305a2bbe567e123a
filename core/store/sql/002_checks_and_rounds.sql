-- SPDX-FileCopyrightText: 2026 The Tallybook contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- Own rules of a project; results let go in spite of findings, further rounds and public calls of a
-- record; how the reason of a vote was answered, and where a vote was carried over from.
ALTER TABLE project ADD COLUMN own_rules TEXT NOT NULL DEFAULT '[]';
ALTER TABLE proposal ADD COLUMN first_round TEXT NOT NULL DEFAULT '';
ALTER TABLE proposal ADD COLUMN public_calls TEXT NOT NULL DEFAULT '[]';
ALTER TABLE proposal ADD COLUMN result_overrides TEXT NOT NULL DEFAULT '[]';
ALTER TABLE vote_event ADD COLUMN answer TEXT NOT NULL DEFAULT '';
ALTER TABLE vote_event ADD COLUMN carried_from TEXT NOT NULL DEFAULT '';
ALTER TABLE vote_event ADD COLUMN carried_object TEXT NOT NULL DEFAULT '';

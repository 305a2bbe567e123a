// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Record.h"

#include <QHash>

namespace tallybook::announce {

/// How voters are named in what is published: display name with ASF id or handle; two who would
/// look the same also get their shortened address. One line, safe to show.
class VoterLabels final
{
public:
    explicit VoterLabels(const Record &record);

    /// "Ada Voss (adavoss)", "Chi (chi on GitHub)"; "unknown voter" for an id nobody has.
    [[nodiscard]] QString label(const VoterId &id) const;

private:
    QHash<VoterId, QString> m_labels;
};

} // namespace tallybook::announce

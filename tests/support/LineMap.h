// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mime/BodyText.h"

namespace tallybook::test {

/// The classes of a body's lines as letters, one a line: o own, . blank, q quoted, a attribution,
/// s signature, f footer, h forwarded header, b ballot, c code, t table.
inline QString lineMap(const BodyText &body)
{
    QString map;
    for (int i = 0; i < body.count(); ++i) {
        switch (body.at(i).lineClass) {
        case LineClass::Own: map += u'o'; break;
        case LineClass::Blank: map += u'.'; break;
        case LineClass::Quoted: map += u'q'; break;
        case LineClass::Attribution: map += u'a'; break;
        case LineClass::Signature: map += u's'; break;
        case LineClass::Footer: map += u'f'; break;
        case LineClass::ForwardedHeader: map += u'h'; break;
        case LineClass::BallotOption: map += u'b'; break;
        case LineClass::Code: map += u'c'; break;
        case LineClass::Table: map += u't'; break;
        }
    }
    return map;
}

} // namespace tallybook::test

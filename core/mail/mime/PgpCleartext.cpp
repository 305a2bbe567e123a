// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/PgpCleartext.h"

#include "core/mail/Lines.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView beginSigned = u"-----BEGIN PGP SIGNED MESSAGE-----";
constexpr QStringView beginSignature = u"-----BEGIN PGP SIGNATURE-----";
constexpr QStringView endSignature = u"-----END PGP SIGNATURE-----";

enum class Part { Outside, ArmorHeaders, Signed, Signature };

} // namespace

QString withoutPgpArmor(const QString &text)
{
    if (!text.contains(beginSigned))
        return text;
    QString out;
    out.reserve(text.size());
    const auto keep = [&](QStringView line) {
        out += line;
        out += u'\n';
    };
    Part part = Part::Outside;
    const QList<QStringView> lines = textLines(text);
    for (const QStringView line : lines) {
        const QStringView bare = line.trimmed();
        switch (part) {
        case Part::Outside:
            if (bare == beginSigned)
                part = Part::ArmorHeaders;
            else
                keep(line);
            break;
        case Part::ArmorHeaders:
            // "Hash: SHA256", then a blank line; other words mean that the armour is broken.
            if (bare.isEmpty() || !bare.contains(u':'))
                part = Part::Signed;
            if (!bare.isEmpty() && !bare.contains(u':'))
                keep(line);
            break;
        case Part::Signed:
            if (bare == beginSignature)
                part = Part::Signature;
            else
                keep(line.startsWith(u"- ") ? line.sliced(2) : line);
            break;
        case Part::Signature:
            if (bare == endSignature) {
                part = Part::Outside;
            } else if (bare.contains(u' ') && !bare.contains(u": ")) {
                part = Part::Outside; // cut off: words follow, which must not be lost
                keep(line);
            }
            break;
        }
    }
    return out;
}

} // namespace tallybook

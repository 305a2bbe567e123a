// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ScreenshotMail.h"

#include <QList>

namespace tallybook::screenshotmail {

using namespace Qt::Literals::StringLiterals;

QString replies()
{
    return uR"(From: Rosa Lind <rosa.lind@example.org>
Date: Mon, 3 Aug 2026 07:10:00 +0000
Subject: Re: [VOTE] Adopt the new direction

+1 (binding)

Thanks for the careful summary.

From: Tam Okoro <tam.okoro@example.org>
Date: Mon, 3 Aug 2026 07:40:00 +0000
Subject: Re: [VOTE] Adopt the new direction

On Sun, 2 Aug 2026 Rosa Lind wrote:
> +1 (binding)

I lean towards a yes, but would like to see the migration notes first.

From: Per Quist <per.quist@example.org>
Date: Mon, 3 Aug 2026 08:05:00 +0000
Subject: Re: [VOTE] Adopt the new direction

-0 (non-binding), the timing is difficult for us.
)"_s;
}

QByteArray archive()
{
    QByteArray box;
    auto mail = [&box, number = 0](int day, const QByteArray &from, const QByteArray &subject,
                                   const QByteArray &body) mutable {
        const QByteArray date = QByteArray::number(day).rightJustified(2, '0');
        box += "From list@example.org Tue Jul " + date + " 10:00:00 2026\nMessage-ID: <m"
                + QByteArray::number(++number) + "@example.org>\nDate: " + date
                + " Jul 2026 10:00:00 +0000\nFrom: " + from + " <"
                + from.split(' ').first().toLower()
                + "@example.org>\nList-Id: <dev.larch.example.org>\nSubject: " + subject + "\n\n"
                + body + "\n\n";
    };
    mail(2, "Rosa Lind", "[VOTE] Adopt the relay module", "Please vote: 72 hours.");
    mail(3, "Per Quist", "Re: [VOTE] Adopt the relay module", "+1 (binding)");
    mail(3, "Tam Okoro", "Re: [VOTE] Adopt the relay module", "+1 (non-binding)");
    mail(4, "Ada Voss", "Re: [VOTE] Adopt the relay module",
         "-1 (binding), the tests are missing.");
    mail(6, "Rosa Lind", "[RESULT] [VOTE] Adopt the relay module",
         "The vote has 1 binding +1 vote, 1 non-binding +1 vote and 1 binding -1 vote.");
    mail(10, "Per Quist", "[VOTE] Unity replaces the old scheduler", "Please vote.");
    mail(11, "Rosa Lind", "Re: [VOTE] Unity replaces the old scheduler", "+1 (binding)");
    mail(14, "Per Quist", "[RESULT] [VOTE] Unity replaces the old scheduler",
         "The vote passes with 3 binding +1 votes and no -1 votes.");
    mail(20, "Ada Voss", "[VOTE] Meet twice a year", "Please vote within a week.");
    mail(21, "Tam Okoro", "Re: [VOTE] Meet twice a year", "+1");
    return box;
}

} // namespace tallybook::screenshotmail

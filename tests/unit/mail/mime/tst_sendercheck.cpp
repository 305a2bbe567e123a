// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/MessageReader.h"
#include "core/mail/mime/SenderCheck.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the list's host writes above a mail that it took from outside.
QByteArray entry(const QByteArray &from = "mail.example.net (mail.example.net [192.0.2.7])")
{
    return "Received: from " + from
            + "\n by mx1.example.org (Postfix) with ESMTPS id 1\n"
              " for <dev@heron.example.org>; Tue, 5 Mar 2024 10:00:00 +0000\n";
}

QByteArray inside()
{
    return "Received: from mx1.example.org (mx1.example.org [192.0.2.1]) by lists.example.org\n"
           " (Postfix) with ESMTP id 2; Tue, 5 Mar 2024 10:00:01 +0000\n";
}

QByteArray results(const QByteArray &what, const QByteArray &host = "mx1.example.org")
{
    return "Authentication-Results: " + host + " (scanner);\n " + what + "\n";
}

MailMessage mail(const QByteArray &headers, const QByteArray &list = "<dev.heron.example.org>")
{
    return MessageReader::read(headers + "From: Mara Quill <mara@example.net>\nList-Id: " + list
                                       + "\nDate: Tue, 5 Mar 2024 10:00:00 +0000\n"
                                         "Subject: Re: [VOTE] Heron 3.5.0\n\n+1\n",
                               u"x.eml"_s, InputForm::Eml);
}

const QByteArray signedBy = "dkim=pass (2048-bit key) header.d=example.net";

} // namespace

class TestSenderCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void warnsOfAFailureOnly();
    void saysNothingWithoutAList();
};

void TestSenderCheck::reads_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QString>("check");
    const auto row = [](const char *name, const QByteArray &headers, const QString &check) {
        QTest::newRow(name) << headers << check;
    };
    row("nothing", {}, {});
    row("signed", results(signedBy) + entry(), u"passed"_s);
    row("signed, behind two hosts", inside() + results(signedBy) + entry(), u"passed"_s);
    row("a subdomain signs", results("dkim=pass header.i=@mail.example.net") + entry(),
        u"passed"_s);
    row("policy", results("dmarc=pass (p=reject dis=none) header.from=example.net") + entry(),
        u"passed"_s);
    row("envelope", results("spf=pass smtp.mailfrom=mara@example.net") + entry(), u"passed"_s);
    row("one fails, one holds",
        results("spf=fail smtp.mailfrom=x@other.example; " + signedBy) + entry(), u"passed"_s);
    row("signed by somebody else", results("dkim=pass header.d=other.example") + entry(), {});
    row("fails", results("dkim=fail header.d=example.net") + entry(), u"failed"_s);
    row("policy fails", results("dmarc=fail header.from=example.net") + entry(), u"failed"_s);
    row("neutral", results("dkim=neutral; spf=none") + entry(), {});
    row("a Received without comments",
        results(signedBy) + "Received: from a.example.net by mx1.example.org; Tue, 5 Mar 2024\n",
        u"passed"_s);
    row("in two lines", results("dmarc=none") + results(signedBy) + entry(), u"passed"_s);
    // written into the mail by whoever sent it
    row("forged below the entry", entry() + results(signedBy), {});
    row("forged with a host of the list's name",
        entry() + results(signedBy) + entry("mx2.example.org (mx2.example.org [192.0.2.2])"), {});
    row("a greeting with the list's name is no host of the list",
        entry("mx2.example.org (unknown [203.0.113.5])") + results(signedBy) + entry(), {});
    row("nor with another name behind it",
        entry("mx2.example.org (evil.example [203.0.113.5])") + results(signedBy) + entry(), {});
    row("of another host", results(signedBy, "mail.example.net") + entry(), {});
    row("no entry is seen", results(signedBy), {});
    row("in a comment", results("dkim=none (dkim=pass header.d=example.net)") + entry(), {});
}

void TestSenderCheck::reads()
{
    QFETCH(QByteArray, headers);
    QFETCH(QString, check);
    QCOMPARE(senderCheckName(mail(headers).senderCheck), check);
}

void TestSenderCheck::warnsOfAFailureOnly()
{
    const auto warned = [](const QByteArray &what) {
        return mail(results(what) + entry()).warnings.contains(MailWarning::SenderCheckFailed);
    };
    QVERIFY(warned("dkim=fail header.d=example.net"));
    QVERIFY(!warned(signedBy));
    QVERIFY(!warned("dkim=none"));
}

void TestSenderCheck::saysNothingWithoutAList()
{
    QCOMPARE(mail(results(signedBy) + entry(), {}).senderCheck, SenderCheck::Unknown);
    // two labels are one country's: neighbours below "co.uk" are strangers
    QCOMPARE(mail(results(signedBy, "mx.other.co.uk")
                          + "Received: from a.example.net by mx.other.co.uk; x\n",
                  "<dev.lists.co.uk>")
                     .senderCheck,
             SenderCheck::Unknown);
}

QTEST_GUILESS_MAIN(TestSenderCheck)
#include "tst_sendercheck.moc"

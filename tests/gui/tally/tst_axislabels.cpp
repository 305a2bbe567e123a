// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// The words on the axes of the charts, in each language and at the width that they get at first.
#include "core/vote/Tally.h"
#include "ui/charts/SplitChart.h"
#include "ui/charts/TimelineChart.h"

#include <QChart>
#include <QGraphicsTextItem>
#include <QTest>
#include <QTranslator>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestAxisLabels : public QObject
{
    Q_OBJECT

private:
    /// What stands in a chart's picture, as it is painted.
    static QStringList paintedTexts(const ChartFrame &chart)
    {
        QStringList texts;
        const QList<QGraphicsItem *> items = chart.scene()->items();
        for (const QGraphicsItem *item : items) {
            if (const auto *text = dynamic_cast<const QGraphicsTextItem *>(item))
                texts += text->toPlainText();
        }
        return texts;
    }

private Q_SLOTS:
    void areNotCut_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"de"_s, u"fr"_s, u"zh_CN"_s})
            QTest::newRow(qPrintable(language)) << language;
    }

    void areNotCut()
    {
        QFETCH(const QString, language);
        QTranslator words;
        if (language != "en"_L1) {
            QVERIFY(words.load(QLocale(language), u"tallybook"_s, u"_"_s,
                               u":/tallybook/translations"_s));
            QApplication::installTranslator(&words);
        }
        SplitChart split;
        split.setTally({{13, 1, 2}, {20, 0, 1}, {1, 0, 0}}, 3);
        TimelineChart timeline;
        VotingPeriod period;
        const Timestamp opens = *Timestamp::fromIso(u"2026-09-20T10:00:00Z"_s);
        period.opens = opens;
        period.closes = Timestamp::fromUtcMs(opens.utcMs + 240LL * 60 * 60 * 1000);
        timeline.setVotes({}, period, opens, 3);
        for (ChartFrame *chart : std::initializer_list<ChartFrame *>{&split, &timeline}) {
            // What the tally gives it at first, what somebody leaves it, and back.
            for (const int width : {300, 190, 300}) {
                chart->resize(width, chart->sizeHint().height());
                chart->show();
                QVERIFY(QTest::qWaitForWindowExposed(chart));
                QTest::qWait(0);
                const QStringList texts = paintedTexts(*chart);
                QVERIFY(texts.size() > 4);
                for (const QString &text : texts)
                    QVERIFY2(!text.contains(u"..."_s) && !text.contains(u'…'), qPrintable(text));
            }
        }
    }

    /// A deadline is told in the zone of the person and in UTC, as everywhere.
    void theDeadlineIsToldInUtcToo()
    {
        TimelineChart timeline;
        VotingPeriod period;
        period.closes = Timestamp::fromIso(u"2026-09-20T10:00:00Z"_s);
        timeline.setVotes({}, period, *Timestamp::fromIso(u"2026-09-19T10:00:00Z"_s), 3);
        QVERIFY2(timeline.accessibleDescription().contains(u"(2026-09-20 10:00 UTC)"_s),
                 qPrintable(timeline.accessibleDescription()));
    }
};

QTEST_MAIN(TestAxisLabels)
#include "tst_axislabels.moc"

// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/Figure.h"
#include "tests/support/GuiWatchdog.h"

#include <QTest>
#include <QTimer>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Works, and does nothing but work, for so long.
void work(double ms)
{
    for (const double until = bench::threadMs() + ms; bench::threadMs() < until;) { }
}

} // namespace

/// The watchdog itself: an end-to-end test that could not fail would prove nothing.
class tst_GuiWatchdog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { GuiWatchdog::instance()->begin(); }

    void aLongTurnIsSeen()
    {
        GuiWatchdog *dog = GuiWatchdog::instance();
        const double tooLong = 3 * dog->limitMs(); // the limit moves with the machine
        bool done = false;
        QTimer::singleShot(0, this, [&] {
            work(tooLong);
            done = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
        QVERIFY(dog->longest().ms >= tooLong);
        QString why;
        QVERIFY(!dog->wasPrompt(&why));
        QVERIFY2(why.contains(u"tst_GuiWatchdog"_s), qPrintable(why)); // whose turn it was
    }

    void manyShortTurnsAreNotOneLong()
    {
        GuiWatchdog *dog = GuiWatchdog::instance();
        int turns = 0;
        QTimer again;
        connect(&again, &QTimer::timeout, this, [&] {
            work(GuiWatchdog::mostMs / 10);
            ++turns;
        });
        again.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(turns >= 30, 60'000);
        QString why;
        QVERIFY2(dog->wasPrompt(&why), qPrintable(why));
    }

    void aCallIsATurnToo()
    {
        GuiWatchdog *dog = GuiWatchdog::instance();
        dog->during(u"a menu entry"_s, [] { work(30); });
        QCOMPARE(dog->longest().what, u"a menu entry"_s);
        QVERIFY(dog->longest().ms >= 30);
    }
};

int main(int argc, char *argv[])
{
    GuiWatchdog application(argc, argv);
    tst_GuiWatchdog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_guiwatchdog.moc"

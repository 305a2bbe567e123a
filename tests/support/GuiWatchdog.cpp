// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/GuiWatchdog.h"

#include "core/base/Id.h"
#include "tests/bench/Figure.h"

#include <QMetaEnum>

#include <algorithm>

namespace tallybook::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Sorting 10,000 ids: what tests/bench/README.md gives as the reference of the machine.
constexpr double referenceThereMs = 3.6;
#ifdef NDEBUG
constexpr double buildFactor = 1;
#else
constexpr double buildFactor = 1.5;
#endif

[[nodiscard]] double referenceMs()
{
    QList<QString> ids;
    for (int i = 0; i < 10'000; ++i)
        ids.append(VoteEventId::create().value);
    const bench::Times times = bench::measure(5, [&ids] {
        QList<QString> copy = ids;
        std::sort(copy.begin(), copy.end());
    });
    return bench::Times::median(times.processor);
}

} // namespace

GuiWatchdog::GuiWatchdog(int &argc, char **argv)
    : QApplication(argc, argv)
{
}

GuiWatchdog *GuiWatchdog::instance()
{
    return static_cast<GuiWatchdog *>(QCoreApplication::instance());
}

void GuiWatchdog::begin()
{
    m_reference = referenceMs();
    m_longest = {};
}

double GuiWatchdog::limitMs() const
{
    const double slower = std::max(m_reference, referenceMs()) / referenceThereMs;
    return mostMs * buildFactor * std::max(1.0, slower);
}

bool GuiWatchdog::wasPrompt(QString *why) const
{
    const double limit = limitMs();
    *why = u"%1 took %2 ms of at most %3"_s.arg(m_longest.what, QString::number(m_longest.ms),
                                                QString::number(limit));
    return m_longest.ms <= limit;
}

void GuiWatchdog::during(const QString &what, const std::function<void()> &work)
{
    const double before = bench::threadMs();
    ++m_depth;
    work();
    --m_depth;
    take(bench::threadMs() - before, [&what] { return what; });
}

bool GuiWatchdog::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    // Both may be gone afterwards.
    const QEvent::Type type = event->type();
    const char *const receiverClass = receiver->metaObject()->className();
    const QString name = receiver->objectName();
    const double before = bench::threadMs();
    ++m_depth;
    const bool answer = QApplication::notify(receiver, event);
    --m_depth;
    take(bench::threadMs() - before, [&] {
        const char *const word = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        return u"%1 '%2' %3"_s.arg(QLatin1StringView(receiverClass), name, QLatin1StringView(word));
    });
    return answer;
}

void GuiWatchdog::take(double ms, const std::function<QString()> &what)
{
    if (ms > m_longest.ms)
        m_longest = {ms, what()};
}

} // namespace tallybook::test

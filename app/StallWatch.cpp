// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/StallWatch.h"

#include <QEvent>
#include <QMetaEnum>

#include <ctime>

namespace tallybook {

namespace {

double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

StallWatch::StallWatch(int &argc, char **argv)
    : QApplication(argc, argv)
    , m_file(qEnvironmentVariable("TALLYBOOK_STALLS"))
{
    if (!m_file.fileName().isEmpty())
        (void)m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

bool StallWatch::notify(QObject *receiver, QEvent *event)
{
    if (!m_file.isOpen() || m_depth > 0)
        return QApplication::notify(receiver, event);
    // Both may be gone afterwards.
    const QEvent::Type type = event->type();
    const QByteArray who = QByteArray(receiver->metaObject()->className()) + " '"
            + receiver->objectName().toUtf8() + '\'';
    const double before = threadMs();
    ++m_depth;
    const bool answer = QApplication::notify(receiver, event);
    --m_depth;
    const double took = threadMs() - before;
    if (took >= leastMs) {
        const char *const name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        m_file.write(QByteArray::number(took, 'f', 1) + '\t' + who + ' '
                     + (name ? QByteArray(name) : QByteArray::number(int(type))) + '\n');
    }
    return answer;
}

} // namespace tallybook

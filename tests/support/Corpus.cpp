// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/Corpus.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace tallybook::test {

using namespace Qt::Literals::StringLiterals;

QString corpusPath()
{
    QString path = qEnvironmentVariable("TALLYBOOK_CORPUS");
    if (path.isEmpty())
        path = sourcePath(u"../shared/corpus"_s);
    return QDir(path).exists() ? QDir::cleanPath(path) : QString();
}

QString sourcePath(const QString &relative)
{
    return QString::fromUtf8(TALLYBOOK_SOURCE_DIR) + u'/' + relative;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::qFail(qPrintable(u"cannot read %1: %2"_s.arg(path, file.errorString())), __FILE__,
                     __LINE__);
        return {};
    }
    return file.readAll();
}

} // namespace tallybook::test

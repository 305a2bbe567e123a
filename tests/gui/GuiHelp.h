// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/files/FileAsk.h"
#include "ui/views/main/MainWindow.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

namespace tallybook::test {

/// The one descendant of a type and object name; stops the test if it is not there.
template <typename T>
[[nodiscard]] T *find(const QWidget *parent, const QString &name)
{
    T *found = parent->findChild<T *>(name);
    if (!found)
        qFatal("no %s named %s", T::staticMetaObject.className(), qPrintable(name));
    return found;
}

/// Chooses an entry as a person does with the keyboard: focus, then arrows until it is reached.
inline void choose(QComboBox *box, int index)
{
    box->setFocus();
    while (box->currentIndex() < index)
        QTest::keyClick(box, Qt::Key_Down);
    while (box->currentIndex() > index)
        QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(box->currentIndex(), index);
}

/// Opens a book as the window's menus do, and waits until it is in view or was turned away.
inline void openBook(MainWindow &window, const QString &path)
{
    QSignalSpy settled(window.shelf(), &BookShelf::settled);
    window.shelf()->open(path);
    QVERIFY(!settled.isEmpty() || settled.wait());
}

/// Answers at once with the path given before.
class FakeFileAsk final : public FileAsk
{
public:
    QString answer;
    QString suggested;
    QString filter;

    void toSave(QWidget *, const QString &, const QString &suggestedName, const QString &fileFilter,
                std::function<void(const QString &)> then) override
    {
        suggested = suggestedName;
        filter = fileFilter;
        if (!answer.isEmpty())
            then(answer);
    }
    void toOpen(QWidget *, const QString &, const QString &fileFilter,
                std::function<void(const QStringList &)> then) override
    {
        filter = fileFilter;
        if (!answer.isEmpty())
            then({answer});
    }
    void toFolder(QWidget *, const QString &, std::function<void(const QString &)> then) override
    {
        if (!answer.isEmpty())
            then(answer);
    }
};

} // namespace tallybook::test

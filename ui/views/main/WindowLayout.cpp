// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/main/WindowLayout.h"

#include "ui/support/settings/WindowState.h"

#include <QEvent>
#include <QHeaderView>
#include <QMainWindow>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>

namespace tallybook::windowlayout {

namespace {

/// Columns that a person can move and size, with the name of their table.
QList<std::pair<QString, QHeaderView *>> headersOf(const QWidget &within)
{
    QList<std::pair<QString, QHeaderView *>> headers;
    const auto add = [&headers](const QWidget *table, QHeaderView *header) {
        if (!table->objectName().isEmpty() && header && !header->isHidden())
            headers.append({table->objectName() + QLatin1StringView(".columns"), header});
    };
    const QList<QTreeView *> trees = within.findChildren<QTreeView *>();
    for (const QTreeView *tree : trees)
        add(tree, tree->header());
    const QList<QTableView *> tables = within.findChildren<QTableView *>();
    for (const QTableView *table : tables)
        add(table, table->horizontalHeader());
    return headers;
}

void rememberParts(const QWidget &within, WindowState &state)
{
    const QList<QSplitter *> splitters = within.findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters) {
        if (!splitter->objectName().isEmpty())
            state.setPart(splitter->objectName(), splitter->saveState());
    }
    for (const auto &[name, header] : headersOf(within))
        state.setPart(name, header->saveState());
}

/// Remembers the parts of a window when that is closed.
class PartKeeper final : public QObject
{
public:
    PartKeeper(QWidget *window, Settings &settings)
        : QObject(window)
        , m_state(settings)
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Close)
            rememberParts(*qobject_cast<QWidget *>(window), m_state);
        return QObject::eventFilter(window, event);
    }

private:
    WindowState m_state;
};

} // namespace

void remember(const QMainWindow &window, WindowState &state)
{
    state.setGeometry(window.saveGeometry());
    state.setDocks(window.saveState());
    rememberParts(window, state);
}

void keepParts(QWidget *window, Settings &settings)
{
    restoreParts(*window, WindowState(settings));
    new PartKeeper(window, settings);
}

void restore(QMainWindow &window, const WindowState &state)
{
    window.restoreState(state.docks());
    restoreParts(window, state);
}

void restoreParts(const QWidget &within, const WindowState &state)
{
    const QList<QSplitter *> splitters = within.findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters) {
        const QByteArray kept = state.part(splitter->objectName());
        if (!splitter->objectName().isEmpty() && !kept.isEmpty())
            splitter->restoreState(kept);
    }
    for (const auto &[name, header] : headersOf(within)) {
        if (const QByteArray kept = state.part(name); !kept.isEmpty())
            header->restoreState(kept);
    }
}

} // namespace tallybook::windowlayout

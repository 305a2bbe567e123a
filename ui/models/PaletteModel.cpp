// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/PaletteModel.h"

#include "core/base/Text.h"
#include "ui/models/RecordListModel.h"
#include "ui/support/words/VoteWords.h"

#include <QAction>
#include <QIcon>
#include <QMenu>
#include <QMenuBar>
#include <QPixmap>

#include <algorithm>
#include <optional>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes an icon's place, so that the names stand beneath each other.
QIcon noIcon()
{
    constexpr int largest = 64; // drawn smaller where less is asked for
    QPixmap clear(largest, largest);
    clear.fill(Qt::transparent);
    return clear;
}

/// The text of a menu entry without its mnemonic ("&Save", "R&&D").
QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

void collect(const QMenu *menu, const QString &where, std::vector<PaletteModel::Entry> &entries)
{
    for (QAction *action : menu->actions()) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
            continue;
        const QString name = withoutMnemonic(action->text());
        if (const QMenu *below = action->menu()) {
            collect(below, where + u" ▸ "_s + name, entries);
            continue;
        }
        entries.push_back({name, where, (where + u' ' + name).toLower(), action, {}});
    }
}

/// How well an entry fits: the smaller the better; nothing if a word does not occur in it.
std::optional<int> rank(const PaletteModel::Entry &entry, const QStringList &words)
{
    int total = 0;
    for (const QString &word : words) {
        const qsizetype at = entry.searched.indexOf(word);
        if (at < 0)
            return std::nullopt;
        const qsizetype inText = entry.text.indexOf(word, 0, Qt::CaseInsensitive);
        const bool begins = inText == 0 || (inText > 0 && entry.text[inText - 1] == u' ');
        total += begins ? 0 : inText > 0 ? 1 : 2;
    }
    return total;
}

} // namespace

void PaletteModel::setEntries(const QMenuBar *menus, const QList<Proposal> &records)
{
    m_all.clear();
    for (const QAction *action : menus->actions()) {
        if (action->menu())
            collect(action->menu(), withoutMnemonic(action->text()), m_all);
    }
    for (const Proposal &record : records) {
        const QString title = record.title.isEmpty() ? RecordListModel::tr("Untitled")
                                                     : text::visibleLine(record.title);
        const QString where = tr("Record ▸ %1").arg(VoteWords::status(record.status));
        m_all.push_back({title, where, (where + u' ' + title).toLower(), nullptr, record.id});
    }
    setWords({});
}

void PaletteModel::setWords(const QString &words)
{
    const QStringList wanted = words.toLower().split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, size_t>> found;
    for (size_t i = 0; i < m_all.size(); ++i) {
        if (const auto value = rank(m_all[i], wanted))
            found.emplace_back(*value, i);
    }
    std::sort(found.begin(), found.end());
    beginResetModel(); // the list is another one with every word
    m_shown.clear();
    for (const auto &[value, position] : found)
        m_shown.push_back(position);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PaletteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = this->entry(index.row());
    const QAction *action = entry.action;
    if (role == Qt::DecorationRole && index.column() == Name)
        return action && !action->icon().isNull() ? action->icon() : noIcon();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name: return entry.text;
    case Where: return entry.where;
    case Shortcut:
        return action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
    default: return {};
    }
}

} // namespace tallybook

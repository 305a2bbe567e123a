// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/book/Workplace.h"

#include "core/session/book/BookOpening.h"
#include "ui/support/look/Motion.h"

#include <QFileInfo>

namespace tallybook {

namespace {

QString placeOf(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

} // namespace

Workplace::Workplace(const Clock &clock, const QString &account)
    : m_clock(clock)
    , m_account(account)
{
    // The colours to begin with are the program's business: its command line may ask for others.
    connect(&m_settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1StringView(setting::colours.key))
            applyScheme(m_settings.value(setting::colours));
    });
    m_settings.follow(setting::reducedMotion, this, [](bool reduced) { reduceMotion(reduced); });
    const auto introduceAll = [this] {
        for (const std::weak_ptr<RecordSession> &each : std::as_const(m_open)) {
            if (const Book book = each.lock())
                introduce(*book);
        }
    };
    m_settings.follow(setting::ownName, this, [introduceAll](const auto &) { introduceAll(); });
    m_settings.follow(setting::ownAddress, this, [introduceAll](const auto &) { introduceAll(); });
}

void Workplace::open(const QString &path, QObject *context, const Opened &then,
                     const std::function<Status()> &make)
{
    const QString place = placeOf(path);
    if (const Book shared = m_open.value(place).lock()) {
        then(shared);
        return;
    }
    BookOpening *opening = m_opening.value(place);
    if (!opening)
        opening = begin(path, make);
    connect(opening, &BookOpening::opened, context, [then](const Book &book) { then(book); });
    connect(opening, &BookOpening::failed, context,
            [then](const Error &error) { then(tl::unexpected(error)); });
}

void Workplace::beginOpening(const QString &path)
{
    if (!m_opening.contains(placeOf(path)))
        (void)begin(path, {});
}

BookOpening *Workplace::begin(const QString &path, const std::function<Status()> &make)
{
    const QString place = placeOf(path);
    auto *opening = new BookOpening(path, m_clock, m_account, this);
    m_opening.insert(place, opening);
    // Connected first: who waits for the book finds it among those that are open.
    connect(opening, &BookOpening::opened, this, [this, place](const Book &book) {
        m_opening.remove(place);
        adopt(book);
    });
    connect(opening, &BookOpening::failed, this, [this, place] { m_opening.remove(place); });
    connect(opening, &BookOpening::finished, opening, &QObject::deleteLater);
    opening->start(make);
    return opening;
}

Result<Workplace::Book> Workplace::create(const QString &path)
{
    auto session = RecordSession::create(path, m_clock, m_account);
    if (!session)
        return tl::unexpected(session.error());
    Book book(std::move(*session));
    adopt(book);
    return book;
}

void Workplace::adopt(const Book &book)
{
    m_open.insert(placeOf(book->location()), book);
    introduce(*book);
}

void Workplace::introduce(RecordSession &session) const
{
    session.setIdentity(m_settings.value(setting::ownName).value,
                        m_settings.value(setting::ownAddress).value);
}

} // namespace tallybook

// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/vote/VotingClock.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tallybook {

/// The first thing that is wrong with a document; shared by all readers of its parts.
struct DocumentProblem {
    QString where; ///< "events[3].value.hundredths"; "" if nothing is wrong
    QString what; ///< technical English: "is no text"

    [[nodiscard]] bool any() const { return !what.isEmpty(); }
    void note(const QString &place, const QString &words)
    {
        if (!any()) {
            where = place;
            what = words;
        }
    }
    /// InvalidJson (args: where, what).
    [[nodiscard]] tl::unexpected<Error> error() const
    {
        return fail(ErrorCode::InvalidJson, where + u' ' + what, {where, what});
    }
};

/// Reads members of an exported document strictly: a member that is missing or null is the default,
/// because a later schema may have added it; one of a wrong type or with an unknown name is noted
/// as the document's problem, because taking the default would lose what was meant.
class DocumentFields final
{
public:
    DocumentFields(QJsonObject json, QString path, DocumentProblem &problem)
        : m_json(std::move(json))
        , m_path(std::move(path))
        , m_problem(&problem)
    {
    }

    [[nodiscard]] bool has(const QString &name) const { return !value(name).isNull(); }
    [[nodiscard]] QString text(const QString &name) const;
    [[nodiscard]] bool flag(const QString &name) const;
    [[nodiscard]] int whole(const QString &name) const;
    /// A whole number that is not negative.
    [[nodiscard]] int count(const QString &name) const;
    [[nodiscard]] QStringList texts(const QString &name) const;
    [[nodiscard]] std::optional<QDate> day(const QString &name) const;
    [[nodiscard]] std::optional<Timestamp> optionalMoment(const QString &name) const;
    /// A moment that must be there.
    [[nodiscard]] Timestamp moment(const QString &name) const;
    /// An id that must be there.
    [[nodiscard]] QString identity(const QString &name) const;
    [[nodiscard]] DocumentFields object(const QString &name) const;
    [[nodiscard]] QList<DocumentFields> objects(const QString &name) const;
    [[nodiscard]] const QJsonObject &json() const { return m_json; }
    void note(const QString &name, const QString &what) const
    {
        m_problem->note(placeOf(name), what);
    }
    [[nodiscard]] DocumentProblem &problem() const { return *m_problem; }

    template <typename Enum>
    [[nodiscard]] Enum named(const QString &name, std::optional<Enum> (*fromName)(QStringView),
                             Enum otherwise) const
    {
        if (!has(name))
            return otherwise;
        const std::optional<Enum> found = fromName(text(name));
        if (!found)
            note(name, QStringLiteral("has a value that is not known"));
        return found.value_or(otherwise);
    }

private:
    [[nodiscard]] QJsonValue value(const QString &name) const;
    [[nodiscard]] QString placeOf(const QString &name) const;

    QJsonObject m_json;
    QString m_path;
    DocumentProblem *m_problem; ///< outlives every reader
};

/// {extensions: [{at, actor, previous_closes, closes, reason}], close_reason, cancel_reason}.
[[nodiscard]] PeriodHistory readPeriodHistory(const DocumentFields &fields);

} // namespace tallybook

// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/RuleFields.h"

#include <QUrl>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 2000;
constexpr qsizetype longestIdentifier = 64;

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
}

} // namespace

RuleFields::RuleFields(const QJsonObject &object, const QString &path,
                       std::optional<Error> &problem)
    : m_object(object)
    , m_path(path)
    , m_problem(problem)
{
}

QJsonValue RuleFields::take(const QString &key)
{
    m_taken.append(key);
    return m_object.value(key);
}

void RuleFields::complain(const QString &key, const QString &what)
{
    if (m_problem)
        return;
    const QString field = m_path.isEmpty() ? key : m_path + u'.' + key;
    m_problem = Error{ErrorCode::InvalidRule, field + u": "_s + what, {field}};
}

QString RuleFields::text(const QString &key, bool required)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() && !required)
        return {};
    if (!value.isString() || (required && value.toString().trimmed().isEmpty())) {
        complain(key, required ? u"a text is needed"_s : u"must be a text"_s);
        return {};
    }
    const QString text = value.toString();
    if (text.size() > longestText)
        complain(key, u"is longer than %1 characters"_s.arg(longestText));
    if (std::any_of(text.cbegin(), text.cend(), isControl))
        complain(key, u"must be one line without control characters"_s);
    return text;
}

QString RuleFields::identifier(const QString &key, bool required, bool capitals)
{
    const QString text = this->text(key, required);
    const bool fits = std::all_of(text.cbegin(), text.cend(), [capitals](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'
                || (capitals && c >= u'A' && c <= u'Z');
    });
    if (!fits || text.size() > longestIdentifier) {
        complain(key,
                 capitals ? u"only letters, digits and hyphens, at most 64"_s
                          : u"only lower-case letters, digits and hyphens, at most 64"_s);
    }
    return text;
}

QString RuleFields::link(const QString &key)
{
    const QString text = this->text(key, false);
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != u"https" && scheme != u"http"))
        complain(key, u"must be an http or https address"_s);
    return text;
}

bool RuleFields::flag(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        complain(key, u"must be true or false"_s);
    return value.toBool();
}

std::optional<int> RuleFields::integer(const QString &key, int least, int most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    const double number = value.toDouble(least - 1.0);
    if (number < least || number > most || number != double(int(number))) {
        complain(key,
                 u"must be a whole number from %1 to %2"_s.arg(QString::number(least),
                                                               QString::number(most)));
        return std::nullopt;
    }
    return int(number);
}

QStringList RuleFields::texts(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    QStringList texts;
    for (const QJsonValue &element : value.toArray()) {
        if (element.isString())
            texts.append(element.toString());
    }
    if (!value.isArray() || texts.size() != value.toArray().size())
        complain(key, u"must be a list of texts"_s);
    return texts;
}

QJsonObject RuleFields::object(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isObject())
        complain(key, u"an object is needed"_s);
    return value.toObject();
}

QList<QJsonObject> RuleFields::objects(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    QList<QJsonObject> objects;
    for (const QJsonValue &element : value.toArray()) {
        if (element.isObject())
            objects.append(element.toObject());
    }
    if (!value.isArray() || objects.size() != value.toArray().size())
        complain(key, u"must be a list of objects"_s);
    return objects;
}

void RuleFields::finish()
{
    for (const QString &key : m_object.keys()) {
        if (!m_taken.contains(key))
            complain(key, u"is not known here"_s);
    }
}

} // namespace tallybook

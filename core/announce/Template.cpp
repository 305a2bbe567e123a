// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/Template.h"

#include "core/announce/MarkdownText.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringDecoder>

#include <kainjow/mustache.hpp>

#include <exception>

namespace tallybook::announce {

using namespace Qt::Literals::StringLiterals;
namespace mustache = kainjow::mustache;

namespace {

constexpr qint64 maxTemplateBytes = 256 * 1024;
constexpr int maxDepth = 32; // of sections, and of partials within partials

auto broken(const QString &file, const QString &why)
{
    return fail(ErrorCode::TemplateBroken, file, {file, why});
}

struct Source {
    QString file;
    QString text;
};

/// The project's file of that name; "" if it has none.
QString ownPath(const QString &fileName, const TemplateSource &source)
{
    if (source.overrideFolder.isEmpty())
        return {};
    const QString own = QDir(source.overrideFolder).filePath(fileName);
    return QFile::exists(own) ? own : QString();
}

Result<Source> readTemplate(const QString &name, const TemplateSource &source)
{
    const QString fileName = name + u".mustache"_s;
    const QString own = ownPath(fileName, source);
    const QString path = own.isEmpty() ? u":/tallybook/templates/"_s + fileName : own;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return broken(path, file.errorString());
    const QByteArray bytes = file.read(maxTemplateBytes + 1);
    if (bytes.size() > maxTemplateBytes)
        return broken(path, u"larger than 256 KiB"_s);
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return broken(path, u"not UTF-8"_s);
    return Source{path, text.replace(u"\r\n"_s, u"\n"_s)};
}

/// What the parser does not guard: depth, which it handles by recursion, and delimiters, which
/// would make the tags that we look for here unreadable.
QString structureProblem(const QString &text)
{
    static const QRegularExpression tag(u"\\{\\{\\s*([#^/=])"_s);
    int depth = 0;
    for (auto it = tag.globalMatch(text); it.hasNext();) {
        const QString mark = it.next().captured(1);
        if (mark == u"="_s)
            return u"other delimiters are not supported"_s;
        depth += mark == u"/"_s ? -1 : 1;
        if (depth > maxDepth)
            return u"sections nested too deeply"_s;
    }
    return {};
}

/// The parser says "… at 123", a byte offset; people count lines.
QString withLine(const QString &why, const QByteArray &utf8)
{
    static const QRegularExpression offset(u" at (\\d+)$"_s);
    const auto match = offset.match(why);
    if (!match.hasMatch())
        return why;
    const qsizetype line =
            utf8.first(qMin(utf8.size(), match.captured(1).toLongLong())).count('\n');
    return why.first(match.capturedStart()) + u" in line %1"_s.arg(line + 1);
}

QString parseProblem(const QString &text)
{
    if (const QString problem = structureProblem(text); !problem.isEmpty())
        return problem;
    const QByteArray utf8 = text.toUtf8();
    try {
        const mustache::mustache parsed(utf8.toStdString());
        return parsed.is_valid() ? QString()
                                 : withLine(QString::fromStdString(parsed.error_message()), utf8);
    } catch (const std::exception &error) {
        return QString::fromLocal8Bit(error.what());
    }
}

/// Reads the partials that a text names, and theirs. `path` are the names on the way here: a name
/// that comes again is a circle, which the engine would follow until the stack ends.
Status loadPartials(const Source &from, const TemplateSource &source, const QStringList &path,
                    QHash<QString, QString> &partials)
{
    static const QRegularExpression tag(u"\\{\\{\\s*>\\s*([^}\\s]*)\\s*\\}\\}"_s);
    static const QRegularExpression safeName(u"^[a-z0-9][a-z0-9.-]*$"_s);
    for (auto it = tag.globalMatch(from.text); it.hasNext();) {
        const QString name = it.next().captured(1);
        if (!safeName.match(name).hasMatch())
            return broken(from.file, u"no such partial: "_s + name);
        if (path.contains(name) || path.size() > maxDepth)
            return broken(from.file, u"partials that include each other: "_s + name);
        if (partials.contains(name))
            continue;
        auto read = readTemplate(name, source);
        if (!read)
            return tl::unexpected(read.error());
        if (const QString problem = parseProblem(read->text); !problem.isEmpty())
            return broken(read->file, problem);
        if (auto status = loadPartials(*read, source, path + QStringList{name}, partials); !status)
            return status;
        partials.insert(name, read->text);
    }
    return {};
}

mustache::data toData(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool: return mustache::data(value.toBool());
    case QMetaType::QVariantMap: {
        mustache::data object;
        const QVariantMap map = value.toMap();
        for (auto it = map.begin(); it != map.end(); ++it)
            object.set(it.key().toStdString(), toData(it.value()));
        return object;
    }
    case QMetaType::QVariantList: {
        mustache::data list(mustache::data::type::list);
        for (const QVariant &item : value.toList())
            list.push_back(toData(item));
        return list;
    }
    default: {
        // An empty text is false, so that a template can ask whether there is one.
        const QString text = value.toString();
        return text.isEmpty() ? mustache::data(false) : mustache::data(text.toStdString());
    }
    }
}

/// A sign that no value can hold (they are made safe to show) and that is taken out at the end.
constexpr QChar mark = u'\u0001';

/// The engine leaves an empty line where a section that stands on lines of its own is not shown,
/// and swallows an empty line of the data at a section's beginning. So such lines are joined with
/// what follows, and a mark keeps the engine from judging lines empty.
QString withJoinedTags(const QString &text)
{
    static const QRegularExpression tagLine(
            u"^[ \\t]*(\\{\\{\\s*[#^/!>][^}]*\\}\\})[ \\t]*(\\n|\\z)"_s,
            QRegularExpression::MultilineOption);
    QString joined = text;
    return joined.replace(tagLine, u"\\1"_s + mark);
}

/// Remembers which names a template asked for in vain, and serves the partials.
class StrictContext final : public mustache::context<std::string>
{
public:
    StrictContext(const mustache::data *data, const QHash<QString, QString> &partials)
        : mustache::context<std::string>(data)
    {
        for (auto it = partials.begin(); it != partials.end(); ++it)
            m_partials.emplace(it.key().toStdString(),
                               mustache::data(withJoinedTags(it.value()).toStdString()));
    }
    [[nodiscard]] const mustache::data *get(const std::string &name) const override
    {
        const mustache::data *found = mustache::context<std::string>::get(name);
        if (!found && m_unknown.empty())
            m_unknown = name;
        return found;
    }
    [[nodiscard]] const mustache::data *get_partial(const std::string &name) const override
    {
        const auto found = m_partials.find(name);
        return found == m_partials.end() ? nullptr : &found->second;
    }
    [[nodiscard]] const std::string &unknown() const { return m_unknown; }

private:
    std::unordered_map<std::string, mustache::data> m_partials;
    mutable std::string m_unknown;
};

std::string escapeHtml(const std::string &text)
{
    return QString::fromStdString(text).toHtmlEscaped().replace(u'\'', u"&#39;"_s).toStdString();
}

std::string escapeMarkdown(const std::string &text)
{
    return markdownEscaped(QString::fromStdString(text)).toStdString();
}

} // namespace

Result<Template> Template::load(const QString &name, const TemplateSource &source)
{
    auto read = readTemplate(name, source);
    if (!read)
        return tl::unexpected(read.error());
    if (const QString problem = parseProblem(read->text); !problem.isEmpty())
        return broken(read->file, problem);
    Template result;
    result.m_file = read->file;
    result.m_text = read->text;
    if (auto status = loadPartials(*read, source, {name}, result.m_partials); !status)
        return tl::unexpected(status.error());
    return result;
}

Template Template::withText(const QString &text) const
{
    Template other = *this;
    other.m_text = text;
    return other;
}

bool Template::hasOwn(const QString &name, const TemplateSource &source)
{
    return !ownPath(name + u".mustache"_s, source).isEmpty();
}

Result<QString> Template::render(const QVariantMap &data, Escaping escaping) const
{
    // Both halves of a split template must stand alone, so this is more than a formality.
    if (const QString problem = parseProblem(m_text); !problem.isEmpty())
        return broken(m_file, problem);
    try {
        mustache::mustache engine(withJoinedTags(m_text).toStdString());
        switch (escaping) {
        case Escaping::None:
            engine.set_custom_escape([](const std::string &text) { return text; });
            break;
        case Escaping::Html: engine.set_custom_escape(escapeHtml); break;
        case Escaping::Markdown: engine.set_custom_escape(escapeMarkdown); break;
        }
        const mustache::data root = toData(data);
        StrictContext context(&root, m_partials);
        const QString text = QString::fromStdString(engine.render(context)).remove(mark);
        if (!engine.is_valid())
            return broken(m_file, QString::fromStdString(engine.error_message()));
        if (!context.unknown().empty())
            return broken(m_file, u"unknown name: "_s + QString::fromStdString(context.unknown()));
        return text;
    } catch (const std::exception &error) {
        return broken(m_file, QString::fromLocal8Bit(error.what()));
    }
}

} // namespace tallybook::announce

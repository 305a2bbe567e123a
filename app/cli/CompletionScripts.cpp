// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CompletionScripts.h"

#include <QMap>
#include <QStringList>

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In single quotes for sh, zsh and fish.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

/// "record" -> "new list …", and "" -> "read book record …": what may stand behind which words.
QMap<QString, QStringList> nextWords(const QList<CommandSpec> &commands)
{
    QMap<QString, QStringList> next;
    for (const CommandSpec &command : commands) {
        const QStringList words = command.name.split(u' ');
        QString before;
        for (const QString &word : words) {
            if (!next[before].contains(word))
                next[before].append(word);
            before = before.isEmpty() ? word : before + u' ' + word;
        }
    }
    return next;
}

QStringList optionWords(const QList<Option> &options)
{
    QStringList words;
    for (const Option &option : options)
        words += "--"_L1 + option.name;
    return words;
}

bool takesFile(const Option &option)
{
    return option.value.contains("FILE"_L1) || option.value.contains("INPUT"_L1)
            || option.value.contains("FOLDER"_L1);
}

/// "--book|--roster": a pattern of the options of one sort; empty if there are none.
QString pattern(const QList<CommandSpec> &commands, const QList<Option> &common, bool files)
{
    QStringList words;
    const auto collect = [&words, files](const QList<Option> &options) {
        for (const Option &option : options) {
            if (!option.value.isEmpty() && takesFile(option) == files)
                words += "--"_L1 + option.name;
        }
    };
    collect(common);
    for (const CommandSpec &command : commands)
        collect(command.options);
    words.removeDuplicates();
    words.sort();
    return words.join(u'|');
}

} // namespace

QString bashCompletion(const QList<CommandSpec> &commands, const QList<Option> &common)
{
    QString script =
            u"# bash completion of tallybook-cli; made by `tallybook-cli completion bash`\n"
            "_tallybook_cli()\n{\n"
            "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n"
            "    local words= i value=\n"
            "    COMPREPLY=()\n"
            "    for ((i = 1; i < COMP_CWORD; ++i)); do\n"
            "        if [[ -n $value ]]; then value=; continue; fi\n"
            "        case ${COMP_WORDS[i]} in\n"
            "            --book|--actor) value=1 ;;\n"
            "            -*) ;;\n"
            "            *) case \"$words ${COMP_WORDS[i]}\" in\n"_s;
    const QMap<QString, QStringList> next = nextWords(commands);
    QStringList known;
    for (auto it = next.cbegin(); it != next.cend(); ++it) {
        for (const QString &word : it.value())
            known += quoted(u' ' + (it.key().isEmpty() ? word : it.key() + u' ' + word));
    }
    script += "                   "_L1 + known.join(u'|')
            + u") words+=\" ${COMP_WORDS[i]}\" ;;\n"
              "               esac ;;\n"
              "        esac\n"
              "    done\n"
              "    case $prev in\n"_s;
    script += "        "_L1 + pattern(commands, common, true)
            + u") COMPREPLY=($(compgen -f -- \"$cur\")); return ;;\n"_s;
    script += "        "_L1 + pattern(commands, common, false) + u") return ;;\n    esac\n"_s;
    script += u"    case $words in\n"_s;
    for (auto it = next.cbegin(); it != next.cend(); ++it) {
        const QString before = it.key().isEmpty() ? QString() : u' ' + it.key();
        script += "        "_L1 + quoted(before) + ") COMPREPLY=($(compgen -W "_L1
                + quoted((it.value() + optionWords(common)).join(u' ')) + " -- \"$cur\")) ;;\n"_L1;
    }
    for (const CommandSpec &command : commands) {
        if (next.contains(command.name))
            continue;
        script += "        "_L1 + quoted(u' ' + command.name) + ") COMPREPLY=($(compgen -W "_L1
                + quoted(optionWords(command.options + common).join(u' '))
                + (command.mostArguments > 0 ? " -- \"$cur\") $(compgen -f -- \"$cur\")) ;;\n"_L1
                                             : " -- \"$cur\")) ;;\n"_L1);
    }
    script += u"    esac\n}\ncomplete -o filenames -F _tallybook_cli tallybook-cli\n"_s;
    return script;
}

QString zshCompletion(const QList<CommandSpec> &commands, const QList<Option> &common)
{
    // zsh runs bash's function; what it says is the same.
    return u"#compdef tallybook-cli\n"
           "# zsh completion of tallybook-cli; made by `tallybook-cli completion zsh`\n"
           "autoload -U +X bashcompinit && bashcompinit\n"_s
            + bashCompletion(commands, common);
}

QString fishCompletion(const QList<CommandSpec> &commands, const QList<Option> &common)
{
    QString script =
            u"# fish completion of tallybook-cli; made by `tallybook-cli completion fish`\n"
            "complete -c tallybook-cli -f\n"_s;
    const auto optionLine = [&script](const QString &condition, const Option &option) {
        script += "complete -c tallybook-cli"_L1 + condition + " -l "_L1 + option.name;
        if (!option.value.isEmpty())
            script += takesFile(option) ? " -r -F"_L1 : " -x"_L1;
        script += " -d "_L1 + quoted(option.help) + u'\n';
    };
    for (const Option &option : common)
        optionLine({}, option);
    const QMap<QString, QStringList> next = nextWords(commands);
    const auto seen = [](const QString &words) {
        QStringList tests;
        for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
            tests += "__fish_seen_subcommand_from "_L1 + word;
        return tests.join("; and "_L1);
    };
    for (auto it = next.cbegin(); it != next.cend(); ++it) {
        const QString condition = it.key().isEmpty()
                ? QString("not __fish_seen_subcommand_from "_L1 + it.value().join(u' '))
                : QString(seen(it.key()) + "; and not __fish_seen_subcommand_from "_L1
                          + it.value().join(u' '));
        script += "complete -c tallybook-cli -n "_L1 + quoted(condition) + " -a "_L1
                + quoted(it.value().join(u' ')) + u'\n';
    }
    for (const CommandSpec &command : commands) {
        const QString condition = " -n "_L1 + quoted(seen(command.name));
        if (command.mostArguments > 0)
            script += "complete -c tallybook-cli"_L1 + condition + " -F\n"_L1;
        for (const Option &option : command.options)
            optionLine(condition, option);
    }
    return script;
}

} // namespace tallybook::cli

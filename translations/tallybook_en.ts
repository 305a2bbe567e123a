<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AccountWords</name>
        <message numerus="yes">
            <source>%n message(s) read</source>
            <translation>
                <numerusform>%n message read</numerusform>
                <numerusform>%n messages read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n call</numerusform>
                <numerusform>%n calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n withdrawal(s)</source>
            <translation>
                <numerusform>%n withdrawal</numerusform>
                <numerusform>%n withdrawals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n result(s) or reminder(s)</source>
            <translation>
                <numerusform>%n result or reminder</numerusform>
                <numerusform>%n results or reminders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n duplicate(s)</source>
            <translation>
                <numerusform>%n duplicate</numerusform>
                <numerusform>%n duplicates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new vote(s)</source>
            <translation>
                <numerusform>%n new vote</numerusform>
                <numerusform>%n new votes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n later vote(s)</source>
            <translation>
                <numerusform>%n later vote</numerusform>
                <numerusform>%n later votes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ActWords</name>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n vote(s)</source>
            <translation>
                <numerusform>%n vote</numerusform>
                <numerusform>%n votes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnnounceFindings</name>
        <message numerus="yes">
            <source>%n message(s) wait to be settled on the votes page.</source>
            <translation>
                <numerusform>%n message waits to be settled on the votes page.</numerusform>
                <numerusform>%n messages wait to be settled on the votes page.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n vote(s) decide the outcome, and nobody confirmed them.</source>
            <translation>
                <numerusform>%n vote decide the outcome, and nobody confirmed them.</numerusform>
                <numerusform>%n votes decide the outcome, and nobody confirmed them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArchiveWords</name>
        <message numerus="yes">
            <source>%n message(s).</source>
            <translation>
                <numerusform>%n message.</numerusform>
                <numerusform>%n messages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) can only be judged by a person.</source>
            <translation>
                <numerusform>%n message can only be judged by a person.</numerusform>
                <numerusform>%n messages can only be judged by a person.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) more are not read, counted or imported: the thread is longer than can be handled.</source>
            <translation>
                <numerusform>%n message more are not read, counted or imported: the thread is longer than can be handled.</numerusform>
                <numerusform>%n messages more are not read, counted or imported: the thread is longer than can be handled.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChangeWords</name>
        <message numerus="yes">
            <source>… and %n more. “Copy details” has them all.</source>
            <translation>
                <numerusform>… and %n more. “Copy details” has them all.</numerusform>
                <numerusform>… and %n more. “Copy details” has them all.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DateWords</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorWords</name>
        <message numerus="yes">
            <source>%n message(s) without an answer</source>
            <translation>
                <numerusform>%n message without an answer</numerusform>
                <numerusform>%n messages without an answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n vote(s) whose doubt decides</source>
            <translation>
                <numerusform>%n vote whose doubt decides</numerusform>
                <numerusform>%n votes whose doubt decides</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message numerus="yes">
            <source>%n new vote(s)</source>
            <translation>
                <numerusform>%n new vote</numerusform>
                <numerusform>%n new votes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n replacing vote(s)</source>
            <translation>
                <numerusform>%n replacing vote</numerusform>
                <numerusform>%n replacing votes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>%n known already</numerusform>
                <numerusform>%n known already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a vote</source>
            <translation>
                <numerusform>%n without a vote</numerusform>
                <numerusform>%n without a vote</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n call</numerusform>
                <numerusform>%n calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n result or reminder</source>
            <translation>
                <numerusform>%n result or reminder</numerusform>
                <numerusform>%n results or reminders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n early</source>
            <translation>
                <numerusform>%n early</numerusform>
                <numerusform>%n early</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to settle</source>
            <translation>
                <numerusform>%n to settle</numerusform>
                <numerusform>%n to settle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unreadable</source>
            <translation>
                <numerusform>%n unreadable</numerusform>
                <numerusform>%n unreadable</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n left out</numerusform>
                <numerusform>%n left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MessageText</name>
        <message numerus="yes">
            <source>▸ %n quoted line(s)</source>
            <translation>
                <numerusform>▸ %n quoted line</numerusform>
                <numerusform>▸ %n quoted lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> … (%n more character(s))</source>
            <translation>
                <numerusform> … (%n more character)</numerusform>
                <numerusform> … (%n more characters)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… %n more line(s) not shown</source>
            <translation>
                <numerusform>… %n more line not shown</numerusform>
                <numerusform>… %n more lines not shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutcomeWords</name>
        <message numerus="yes">
            <source>%n more binding +1 would approve it</source>
            <translation>
                <numerusform>%n more binding +1 would approve it</numerusform>
                <numerusform>%n more binding +1 would approve it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more binding +1 would turn it</source>
            <translation>
                <numerusform>%n more binding +1 would turn it</numerusform>
                <numerusform>%n more binding +1 would turn it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more binding 0 would approve it</source>
            <translation>
                <numerusform>%n more binding 0 would approve it</numerusform>
                <numerusform>%n more binding 0 would approve it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more binding 0 would reject it</source>
            <translation>
                <numerusform>%n more binding 0 would reject it</numerusform>
                <numerusform>%n more binding 0 would reject it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more binding -1 would reject it</source>
            <translation>
                <numerusform>%n more binding -1 would reject it</numerusform>
                <numerusform>%n more binding -1 would reject it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody can tell yet whether %n vote(s) bind</source>
            <translation>
                <numerusform>Nobody can tell yet whether %n vote binds</numerusform>
                <numerusform>Nobody can tell yet whether %n votes bind</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RosterPreview</name>
        <message numerus="yes">
            <source>%n person(s) in the file</source>
            <translation>
                <numerusform>%n person in the file</numerusform>
                <numerusform>%n people in the file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s)</source>
            <translation>
                <numerusform>%n new person</numerusform>
                <numerusform>%n new people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) gain data</source>
            <translation>
                <numerusform>%n person gains data</numerusform>
                <numerusform>%n people gain data</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new role(s)</source>
            <translation>
                <numerusform>%n new role</numerusform>
                <numerusform>%n new roles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n role(s) gain dates</source>
            <translation>
                <numerusform>%n role gains dates</numerusform>
                <numerusform>%n roles gain dates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tallybook::ArchiveBrowser</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) gone through.</source>
            <translation>
                <numerusform>%n message gone through.</numerusform>
                <numerusform>%n messages gone through.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n vote(s).</source>
            <translation>
                <numerusform>%n vote.</numerusform>
                <numerusform>%n votes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown.</source>
            <translation>
                <numerusform>%n shown.</numerusform>
                <numerusform>%n shown.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tallybook::CheckSources</name>
        <message numerus="yes">
            <source>%n file(s)…</source>
            <translation>
                <numerusform>%n file…</numerusform>
                <numerusform>%n files…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tallybook::ConversationPage</name>
        <message numerus="yes">
            <source>%n passage(s) in the summary</source>
            <translation>
                <numerusform>%n passage in the summary</numerusform>
                <numerusform>%n passages in the summary</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tallybook::CutDialog</name>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tallybook::HistoryPage</name>
        <message numerus="yes">
            <source>%n entries, all intact</source>
            <translation>
                <numerusform>%n entry, intact</numerusform>
                <numerusform>%n entries, all intact</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Takes back %n act(s), each as an undo of its own</source>
            <translation>
                <numerusform>Takes back %n act, each as an undo of its own</numerusform>
                <numerusform>Takes back %n acts, each as an undo of its own</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading older acts: %n so far…</source>
            <translation>
                <numerusform>Reading older acts: %n so far…</numerusform>
                <numerusform>Reading older acts: %n so far…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tallybook::ImportReview</name>
        <message numerus="yes">
            <source>Settle %n message(s) first, or leave them out.</source>
            <translation>
                <numerusform>Settle %n message first, or leave it out.</numerusform>
                <numerusform>Settle %n messages first, or leave them out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This thread is longer than can be handled: %n message(s) more are in the archive and were left out.</source>
            <translation>
                <numerusform>This thread is longer than can be handled: %n message more are in the archive and were left out.</numerusform>
                <numerusform>This thread is longer than can be handled: %n messages more are in the archive and were left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tallybook::LineList</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tallybook::MergeDialog</name>
        <message numerus="yes">
            <source>%n vote(s)</source>
            <translation>
                <numerusform>%n vote</numerusform>
                <numerusform>%n votes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tallybook::PeriodEdit</name>
        <message numerus="yes">
            <source>Close after %n hour(s)</source>
            <translation>
                <numerusform>Close after %n hour</numerusform>
                <numerusform>Close after %n hours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tallybook::RecordListModel</name>
        <message numerus="yes">
            <source>%1, %n record(s)</source>
            <translation>
                <numerusform>%1, %n record</numerusform>
                <numerusform>%1, %n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tallybook::ResultCheckWindow</name>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tallybook::ResultGate</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tallybook::SettleBar</name>
        <message numerus="yes">
            <source>%n to settle</source>
            <translation>
                <numerusform>%n to settle</numerusform>
                <numerusform>%n to settle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n to look at</numerusform>
                <numerusform>%n to look at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late or early</source>
            <translation>
                <numerusform>%n late or early</numerusform>
                <numerusform>%n late or early</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a vote</source>
            <translation>
                <numerusform>%n without a vote</numerusform>
                <numerusform>%n without a vote</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tallybook::SplitChart</name>
        <message numerus="yes">
            <source>The rule needs %n binding +1.</source>
            <translation>
                <numerusform>The rule needs %n binding +1.</numerusform>
                <numerusform>The rule needs %n binding +1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tallybook::TallyPanel</name>
        <message numerus="yes">
            <source>%n holder(s) of a binding vote</source>
            <translation>
                <numerusform>%n holder of a binding vote</numerusform>
                <numerusform>%n holders of a binding vote</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>They stayed silent through %n public call(s) and are not counted among the holders.</source>
            <translation>
                <numerusform>They stayed silent through %n public call and are not counted among the holders.</numerusform>
                <numerusform>They stayed silent through %n public calls and are not counted among the holders.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tallybook::TimelineChart</name>
        <message numerus="yes">
            <source>The rule needs %n binding +1.</source>
            <translation>
                <numerusform>The rule needs %n binding +1.</numerusform>
                <numerusform>The rule needs %n binding +1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tallybook::VoteActs</name>
        <message numerus="yes">
            <source>Noted a public call of now; %n call(s) count so far.</source>
            <translation>
                <numerusform>Noted a public call of now; %n call count so far.</numerusform>
                <numerusform>Noted a public call of now; %n calls count so far.</numerusform>
            </translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>early</source>
        <translation>verfrüht</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>ohne Stimme</translation>
    </message>
    <message>
        <source>to settle</source>
        <translation>zu klären</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, heap</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>messages read, what became of them</comment>
        <translation>%1 = %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) read</source>
        <translation>
            <numerusform>%n Nachricht gelesen</numerusform>
            <numerusform>%n Nachrichten gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s)</source>
        <translation>
            <numerusform>%n Rücknahme</numerusform>
            <numerusform>%n Rücknahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) or reminder(s)</source>
        <translation>
            <numerusform>%n Ergebnis oder Erinnerung</numerusform>
            <numerusform>%n Ergebnisse oder Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n doppelte</numerusform>
            <numerusform>%n doppelte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new vote(s)</source>
        <translation>
            <numerusform>%n neue Stimme</numerusform>
            <numerusform>%n neue Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later vote(s)</source>
        <translation>
            <numerusform>%n spätere Stimme</numerusform>
            <numerusform>%n spätere Stimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActWords</name>
    <message>
        <source>add %1&apos;s vote %2</source>
        <translation>Stimme von %1 hinzufügen: %2</translation>
    </message>
    <message>
        <source>change %1&apos;s vote</source>
        <translation>Stimme von %1 ändern</translation>
    </message>
    <message>
        <source>remove %1&apos;s vote %2</source>
        <translation>Stimme von %1 entfernen: %2</translation>
    </message>
    <message>
        <source>add record “%1”</source>
        <translation>Vorgang „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>change record “%1”</source>
        <translation>Vorgang „%1“ ändern</translation>
    </message>
    <message>
        <source>open the vote on “%1”</source>
        <translation>Abstimmung über „%1“ eröffnen</translation>
    </message>
    <message>
        <source>close the vote on “%1”</source>
        <translation>Abstimmung über „%1“ schließen</translation>
    </message>
    <message>
        <source>cancel the vote on “%1”</source>
        <translation>Abstimmung über „%1“ abbrechen</translation>
    </message>
    <message>
        <source>extend the vote on “%1”</source>
        <translation>Abstimmung über „%1“ verlängern</translation>
    </message>
    <message>
        <source>mark the result of “%1” as sent</source>
        <translation>Ergebnis von „%1“ als gesendet markieren</translation>
    </message>
    <message>
        <source>add project %1</source>
        <translation>Projekt %1 hinzufügen</translation>
    </message>
    <message>
        <source>change project %1</source>
        <translation>Projekt %1 ändern</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>add a role of %1</source>
        <translation>Rolle von %1 hinzufügen</translation>
    </message>
    <message>
        <source>change a role of %1</source>
        <translation>Rolle von %1 ändern</translation>
    </message>
    <message>
        <source>remove a role of %1</source>
        <translation>Rolle von %1 entfernen</translation>
    </message>
    <message>
        <source>import the roster of %1</source>
        <translation>Mitgliederliste von %1 importieren</translation>
    </message>
    <message>
        <source>import %1 with %2</source>
        <comment>messages, votes</comment>
        <translation>%1 mit %2 importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>settle the message of %1</source>
        <translation>Nachricht von %1 klären</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>mark a correction of “%1” as sent</source>
        <translation>eine Berichtigung von „%1“ als verschickt vermerken</translation>
    </message>
    <message>
        <source>note the call of “%1” as sent</source>
        <translation>den Aufruf zu „%1“ als verschickt vermerken</translation>
    </message>
    <message>
        <source>take in the exported record “%1”</source>
        <translation>den exportierten Vorgang „%1“ übernehmen</translation>
    </message>
    <message>
        <source>take in the people of an export</source>
        <translation>die Personen eines Exports übernehmen</translation>
    </message>
    <message>
        <source>note a public call of “%1”</source>
        <translation>einen öffentlichen Aufruf zu „%1“ vermerken</translation>
    </message>
    <message>
        <source>let the result of “%1” go in spite of its check</source>
        <translation>Ergebnis von „%1“ trotz der Prüfung freigeben</translation>
    </message>
    <message>
        <source>set the own rule %1</source>
        <translation>eigene Regel %1 festlegen</translation>
    </message>
    <message>
        <source>remove the own rule %1</source>
        <translation>eigene Regel %1 entfernen</translation>
    </message>
    <message>
        <source>add a record from %1 with %2</source>
        <comment>messages, votes</comment>
        <translation>Vorgang aus %1 mit %2 hinzufügen</translation>
    </message>
    <message>
        <source>merge %1 and %2</source>
        <comment>two people</comment>
        <translation>%1 und %2 zusammenführen</translation>
    </message>
</context>
<context>
    <name>AnnounceFindings</name>
    <message>
        <source>The vote is not closed: this is what the mail would say if it closed now.</source>
        <translation>Die Abstimmung ist nicht geschlossen: Das stünde in der Mail, wenn sie jetzt geschlossen würde.</translation>
    </message>
    <message>
        <source>The mail has no sentence with the totals.</source>
        <translation>Der Mail fehlt der Satz mit den Summen.</translation>
    </message>
    <message>
        <source>The totals in the verdict are not those of the tally.</source>
        <translation>Die Summen im Ergebnissatz sind nicht die der Auszählung.</translation>
    </message>
    <message>
        <source>A section of votes is missing.</source>
        <translation>Ein Abschnitt mit Stimmen fehlt.</translation>
    </message>
    <message>
        <source>A section of votes stands twice.</source>
        <translation>Ein Abschnitt mit Stimmen steht doppelt da.</translation>
    </message>
    <message>
        <source>A heading&apos;s count differs from the names under it.</source>
        <translation>Die Anzahl in einer Überschrift weicht von den Namen darunter ab.</translation>
    </message>
    <message>
        <source>A heading&apos;s binding count differs from the names under it.</source>
        <translation>Die Anzahl der bindenden Stimmen in einer Überschrift weicht von den Namen darunter ab.</translation>
    </message>
    <message>
        <source>Somebody is listed twice.</source>
        <translation>Eine Person ist doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>A counted vote is listed nowhere.</source>
        <translation>Eine gezählte Stimme ist nirgends aufgeführt.</translation>
    </message>
    <message>
        <source>A vote is listed otherwise than it was counted.</source>
        <translation>Eine Stimme ist anders aufgeführt, als sie gezählt wurde.</translation>
    </message>
    <message>
        <source>A line lists a vote that was not counted.</source>
        <translation>Eine Zeile führt eine Stimme auf, die nicht gezählt wurde.</translation>
    </message>
    <message>
        <source>The mail does not say that the existing codebase continues.</source>
        <translation>In der Mail steht nicht, dass die bestehende Codebasis fortgeführt wird.</translation>
    </message>
    <message>
        <source>The account of the messages does not add up.</source>
        <translation>Die Rechnung der Nachrichten geht nicht auf.</translation>
    </message>
    <message>
        <source>The Message-ID of the call is not known, so the mail cannot be a reply in its thread. Fill it in on the proposal page.</source>
        <translation>Die Message-ID des Aufrufs ist nicht bekannt, daher kann die Mail keine Antwort in dessen Thread sein. Sie lässt sich auf der Seite „Vorschlag“ eintragen.</translation>
    </message>
    <message>
        <source>The project has no mailing list set: the mail has no addressee.</source>
        <translation>Für das Projekt ist keine Mailingliste eingetragen: Die Mail hat keinen Empfänger.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The vote was opened with this reason: %1</source>
        <translation>Die Abstimmung wurde mit dieser Begründung eröffnet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be settled on the votes page.</source>
        <translation>
            <numerusform>%n Nachricht ist auf der Seite „Stimmen“ noch zu klären.</numerusform>
            <numerusform>%n Nachrichten sind auf der Seite „Stimmen“ noch zu klären.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations are not summed up on the proposal page.</source>
        <translation>Die Gespräche sind auf der Seite „Vorschlag“ nicht zusammengefasst.</translation>
    </message>
    <message>
        <source>The vote has no result yet.</source>
        <translation>Die Abstimmung hat noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The record changed since its result went out; the outcome still holds. “Correction” says what changed.</source>
        <translation>Der Vorgang hat sich seit dem Verschicken des Ergebnisses geändert; der Ausgang gilt weiter. „Berichtigung“ sagt, was sich geändert hat.</translation>
    </message>
    <message>
        <source>The record changed since its result went out, and the outcome is another one. “Correction” says what changed.</source>
        <translation>Der Vorgang hat sich seit dem Verschicken des Ergebnisses geändert, und der Ausgang ist ein anderer. „Berichtigung“ sagt, was sich geändert hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) decide the outcome, and nobody confirmed them.</source>
        <translation>
            <numerusform>%n Stimme entscheidet über den Ausgang, und niemand hat sie bestätigt.</numerusform>
            <numerusform>%n Stimmen entscheiden über den Ausgang, und niemand hat sie bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record changed since its result went out.</source>
        <translation>Der Vorgang hat sich seit dem Verschicken des Ergebnisses geändert.</translation>
    </message>
    <message>
        <source>One link stands for two different things.</source>
        <translation>Ein Link steht für zwei verschiedene Dinge.</translation>
    </message>
    <message>
        <source>%1 let this result go with this reason: %2</source>
        <translation>%1 hat dieses Ergebnis mit dieser Begründung freigegeben: %2</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Votes of Apache project committees, counted with proof</source>
        <translation>Abstimmungen von Apache-Projektkomitees, nachweisbar ausgezählt</translation>
    </message>
    <message>
        <source>A book to open (*.tallybook)</source>
        <translation>Zu öffnendes Buch (*.tallybook)</translation>
    </message>
    <message>
        <source>Open a fresh sample book, gone on exit</source>
        <translation>Neues Beispielbuch öffnen, das beim Beenden verworfen wird</translation>
    </message>
    <message>
        <source>Write pictures of all windows and exit</source>
        <translation>Bilder aller Fenster schreiben und beenden</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or high-contrast</source>
        <translation>Farben: system, light, dark oder high-contrast</translation>
    </message>
    <message>
        <source>--scheme is system, light, dark or high-contrast</source>
        <translation>--scheme ist system, light, dark oder high-contrast</translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>ohne Ergebnis</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1 / %2 / %3</source>
        <comment>votes +1, 0, -1</comment>
        <translation>%1 / %2 / %3</translation>
    </message>
    <message>
        <source>%1: %2 binding + %3</source>
        <comment>value, numbers</comment>
        <translation>%1: %2 bindend + %3</translation>
    </message>
    <message>
        <source>%1: %2 binding</source>
        <comment>value, number</comment>
        <translation>%1: %2 bindend</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>value, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>open</source>
        <comment>whether two results agree</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>The mail that called this vote is not in the archive.</source>
        <translation>Die Mail mit dem Aufruf zu dieser Abstimmung ist nicht im Archiv.</translation>
    </message>
    <message>
        <source>Called by %1 on %2.</source>
        <translation>Aufruf von %1 am %2.</translation>
    </message>
    <message>
        <source>Called by %1.</source>
        <translation>Aufruf von %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s).</source>
        <translation>
            <numerusform>%n Nachricht.</numerusform>
            <numerusform>%n Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 for, %3 abstaining, %4 against.</source>
        <translation>%1: dafür %2, Enthaltung %3, dagegen %4.</translation>
    </message>
    <message>
        <source>Binding by their own words</source>
        <translation>Nach eigener Angabe bindend</translation>
    </message>
    <message>
        <source>Not binding by their own words</source>
        <translation>Nach eigener Angabe nicht bindend</translation>
    </message>
    <message>
        <source>Not said whether binding</source>
        <translation>Ohne Angabe, ob bindend</translation>
    </message>
    <message>
        <source>Cancelled by %1.</source>
        <translation>Abgebrochen von %1.</translation>
    </message>
    <message>
        <source>The result mail of %1 states %2.</source>
        <translation>Die Ergebnis-Mail von %1 nennt %2.</translation>
    </message>
    <message>
        <source>The result mail states no numbers.</source>
        <translation>Die Ergebnis-Mail nennt keine Zahlen.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) can only be judged by a person.</source>
        <translation>
            <numerusform>%n Nachricht lässt sich nur von einer Person beurteilen.</numerusform>
            <numerusform>%n Nachrichten lassen sich nur von einer Person beurteilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) more are not read, counted or imported: the thread is longer than can be handled.</source>
        <translation>
            <numerusform>%n weitere Nachricht wird nicht gelesen, gezählt oder importiert: Der Thread ist länger, als sich verarbeiten lässt.</numerusform>
            <numerusform>%n weitere Nachrichten werden nicht gelesen, gezählt oder importiert: Der Thread ist länger, als sich verarbeiten lässt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Committee id</source>
        <translation>Komitee-ID</translation>
    </message>
    <message>
        <source>Developer list</source>
        <translation>Entwicklerliste</translation>
    </message>
    <message>
        <source>Private list</source>
        <translation>Nicht öffentliche Liste</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>ASF id</source>
        <translation>ASF-ID</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Benutzernamen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Emeritus</source>
        <translation>Emeritus</translation>
    </message>
    <message>
        <source>Record “%1”</source>
        <translation>Vorgang „%1“</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>Vorschlag von</translation>
    </message>
    <message>
        <source>What happens if it fails</source>
        <translation>Was beim Scheitern geschieht</translation>
    </message>
    <message>
        <source>Alternatives considered</source>
        <translation>Erwogene Alternativen</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Zone of the list</source>
        <translation>Zeitzone der Liste</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>Opened with this reason</source>
        <translation>Mit dieser Begründung eröffnet</translation>
    </message>
    <message>
        <source>Link to the thread</source>
        <translation>Link zum Thread</translation>
    </message>
    <message>
        <source>Message-ID of the call</source>
        <translation>Message-ID des Aufrufs</translation>
    </message>
    <message>
        <source>Message-ID of the result</source>
        <translation>Message-ID des Ergebnisses</translation>
    </message>
    <message>
        <source>Public calls</source>
        <translation>Öffentliche Aufrufe</translation>
    </message>
    <message>
        <source>Result let go with this reason</source>
        <translation>Ergebnis mit dieser Begründung freigegeben</translation>
    </message>
    <message>
        <source>Further round of</source>
        <translation>Weitere Runde von</translation>
    </message>
    <message>
        <source>no, for something else</source>
        <translation>nein, für etwas anderes</translation>
    </message>
    <message>
        <source>Vote of %1</source>
        <translation>Stimme von %1</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>Abstimmende Person</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Genannte Begründung</translation>
    </message>
    <message>
        <source>How the reason was answered</source>
        <translation>Wie die Begründung beantwortet wurde</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Fristgerecht</translation>
    </message>
    <message>
        <source>Reason for admitting or leaving out</source>
        <translation>Begründung für das Zulassen oder Auslassen</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindend</translation>
    </message>
    <message>
        <source>Reason for deciding whether it binds</source>
        <translation>Begründung der Entscheidung, ob sie bindend ist</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>Übertragen von</translation>
    </message>
    <message>
        <source>Cast for the same</source>
        <translation>Für dasselbe abgegeben</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Message of %1</source>
        <translation>Nachricht von %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Correction of the result</source>
        <translation>Berichtigung des Ergebnisses</translation>
    </message>
    <message>
        <source>Published result</source>
        <translation>Veröffentlichtes Ergebnis</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Binding votes</source>
        <translation>Bindende Stimmen</translation>
    </message>
    <message>
        <source>Other votes</source>
        <translation>Übrige Stimmen</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. “Copy details” has them all.</source>
        <translation>
            <numerusform>… und %n weiteres. „Details kopieren“ enthält alles.</numerusform>
            <numerusform>… und %n weitere. „Details kopieren“ enthält alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>A number is not that of the list or the tally.</source>
        <translation>Eine Zahl ist nicht die der Liste oder der Auszählung.</translation>
    </message>
    <message>
        <source>%1: the text says %2, and there are %3.</source>
        <translation>%1: Der Text sagt %2, es sind aber %3.</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 ist doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>An entry of the list names nobody.</source>
        <translation>Ein Eintrag der Liste nennt niemanden.</translation>
    </message>
    <message>
        <source>%1 is listed, but no vote of theirs is in the thread.</source>
        <translation>%1 ist aufgeführt, aber im Thread steht keine Stimme dieser Person.</translation>
    </message>
    <message>
        <source>%1 voted %2 and is not listed.</source>
        <translation>%1 hat mit %2 gestimmt und ist nicht aufgeführt.</translation>
    </message>
    <message>
        <source>%1 is listed with %2, but voted %3.</source>
        <translation>%1 ist mit %2 aufgeführt, hat aber mit %3 gestimmt.</translation>
    </message>
    <message>
        <source>%1 voted at %2, after the close at %3, and is listed.</source>
        <translation>%1 hat nach dem Ende gestimmt (%2, Ende %3) und ist aufgeführt.</translation>
    </message>
    <message>
        <source>%1 is listed with %2, but the last word in the thread is: %3.</source>
        <translation>%1 ist mit %2 aufgeführt, das letzte Wort im Thread ist aber: %3.</translation>
    </message>
    <message>
        <source>%1 is listed as binding and holds no binding vote by the roster.</source>
        <translation>%1 ist als bindend aufgeführt, hat laut Mitgliederliste aber keine bindende Stimme.</translation>
    </message>
    <message>
        <source>%1 is listed as not binding and holds a binding vote by the roster.</source>
        <translation>%1 ist als nicht bindend aufgeführt, hat laut Mitgliederliste aber eine bindende Stimme.</translation>
    </message>
    <message>
        <source>The marks on %1 contradict each other or an earlier result.</source>
        <translation>Die Kennzeichnungen von %1 widersprechen einander oder einem früheren Ergebnis.</translation>
    </message>
    <message>
        <source>The verdict stands without numbers that anybody could count after.</source>
        <translation>Der Ausgang ist ohne Zahlen genannt, die sich nachzählen ließen.</translation>
    </message>
    <message>
        <source>%1 does not fit this vote: it may be left from another text.</source>
        <translation>%1 passt nicht zu dieser Abstimmung: vielleicht ein Rest aus einem anderen Text.</translation>
    </message>
    <message>
        <source>%1 stands for two different things.</source>
        <translation>%1 steht für zwei verschiedene Dinge.</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”.</source>
        <translation>„%1“ passt nicht zu „%2“.</translation>
    </message>
    <message>
        <source>The numbers are those of an earlier result: “%1”.</source>
        <translation>Die Zahlen sind die eines früheren Ergebnisses: „%1“.</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1 steht hier zweimal.</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>%1 non-binding</source>
        <comment>+1, 0, -1 or votes</comment>
        <translation>%1 nicht bindend</translation>
    </message>
    <message>
        <source>%1 binding</source>
        <comment>+1, 0, -1 or votes</comment>
        <translation>%1 bindend</translation>
    </message>
    <message>
        <source>The verdict is not what the rule “%1” gives.</source>
        <translation>Der genannte Ausgang ist nicht der, den die Regel „%1“ ergibt.</translation>
    </message>
    <message>
        <source>The verdict is not what the rule “%1” gives: %2.</source>
        <translation>Der genannte Ausgang ist nicht der, den die Regel „%1“ ergibt: %2.</translation>
    </message>
    <message>
        <source>binding +1 before a close: %1</source>
        <comment>2 of at least 3</comment>
        <translation>bindende +1 vor dem Schließen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>condition of a rule, its numbers</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, QLocale format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, QLocale format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days and hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>closes in %1</source>
        <translation>endet in %1</translation>
    </message>
    <message>
        <source>closed %1 ago</source>
        <translation>endete vor %1</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Nothing was taken into the book.</source>
        <translation>Es wurde nichts in das Buch übernommen.</translation>
    </message>
    <message>
        <source>A value is missing or out of range: %1.</source>
        <translation>Ein Wert fehlt oder ist unzulässig: %1.</translation>
    </message>
    <message>
        <source>What you entered is still there.</source>
        <translation>Die Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Bitte korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The text or file has no form that can be read.</source>
        <translation>Der Text oder die Datei hat keine lesbare Form.</translation>
    </message>
    <message>
        <source>Copy the whole page or save the mail as .eml and try again.</source>
        <translation>Die ganze Seite kopieren oder die Mail als .eml speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>It is larger than what can be handled at once.</source>
        <translation>Das ist mehr, als auf einmal verarbeitet werden kann.</translation>
    </message>
    <message>
        <source>Take a smaller part.</source>
        <translation>Einen kleineren Teil nehmen.</translation>
    </message>
    <message>
        <source>The file is not valid JSON.</source>
        <translation>Die Datei ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Download it again; it may have been cut off.</source>
        <translation>Die Datei erneut herunterladen; vielleicht wurde sie abgeschnitten.</translation>
    </message>
    <message>
        <source>The CSV file cannot be read: %1.</source>
        <translation>Die CSV-Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Check the header line and the named line.</source>
        <translation>Die Kopfzeile und die genannte Zeile prüfen.</translation>
    </message>
    <message>
        <source>The rule is not well formed: %1.</source>
        <translation>Die Regel ist nicht wohlgeformt: %1.</translation>
    </message>
    <message>
        <source>Correct the named field of the rule.</source>
        <translation>Das genannte Feld der Regel korrigieren.</translation>
    </message>
    <message>
        <source>A mail header would break out of its line.</source>
        <translation>Eine Kopfzeile der Mail würde aus ihrer Zeile ausbrechen.</translation>
    </message>
    <message>
        <source>No mail was written.</source>
        <translation>Es wurde keine Mail geschrieben.</translation>
    </message>
    <message>
        <source>Remove line breaks from names, subject and message id.</source>
        <translation>Zeilenumbrüche aus Namen, Betreff und Message-ID entfernen.</translation>
    </message>
    <message>
        <source>Your own template has a mistake: %1.</source>
        <translation>Die eigene Vorlage enthält einen Fehler: %1.</translation>
    </message>
    <message>
        <source>The record is as it was.</source>
        <translation>Der Vorgang ist unverändert.</translation>
    </message>
    <message>
        <source>Correct the template file or remove it to use the shipped one.</source>
        <translation>Die Vorlagendatei korrigieren oder entfernen, um die mitgelieferte zu verwenden.</translation>
    </message>
    <message>
        <source>The open book is as it was.</source>
        <translation>Das geöffnete Buch ist unverändert.</translation>
    </message>
    <message>
        <source>There is no such file: %1.</source>
        <translation>Diese Datei gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>Prüfen, ob sie verschoben oder umbenannt wurde.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Prüfen, ob die Leserechte ausreichen.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Einen anderen Ordner oder Namen wählen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Everything saved before is kept; this step was not saved.</source>
        <translation>Alles bisher Gespeicherte bleibt erhalten; dieser Schritt wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Free some space and repeat the step.</source>
        <translation>Platz schaffen und den Schritt wiederholen.</translation>
    </message>
    <message>
        <source>The file was not touched.</source>
        <translation>Die Datei wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Nothing was changed in the book.</source>
        <translation>Im Buch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This file is not a Tallybook book.</source>
        <translation>Diese Datei ist kein Tallybook-Buch.</translation>
    </message>
    <message>
        <source>Open a file that ends in .tallybook, or make a new book.</source>
        <translation>Eine Datei mit der Endung .tallybook öffnen oder ein neues Buch anlegen.</translation>
    </message>
    <message>
        <source>The book was written by a newer version of Tallybook.</source>
        <translation>Das Buch wurde von einer neueren Version von Tallybook geschrieben.</translation>
    </message>
    <message>
        <source>Update Tallybook, then open the book again.</source>
        <translation>Tallybook aktualisieren und das Buch dann erneut öffnen.</translation>
    </message>
    <message>
        <source>Another program is writing to the book.</source>
        <translation>Ein anderes Programm schreibt gerade in das Buch.</translation>
    </message>
    <message>
        <source>Try again in a moment, or close the other program.</source>
        <translation>Gleich noch einmal versuchen oder das andere Programm schließen.</translation>
    </message>
    <message>
        <source>The book can be read but not changed.</source>
        <translation>Das Buch kann gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>Copy it to a place where you may write, and open the copy.</source>
        <translation>An einen Ort mit Schreibrechten kopieren und die Kopie öffnen.</translation>
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation>Das Buch ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore it from a backup; keep the damaged file.</source>
        <translation>Aus einer Sicherungskopie wiederherstellen; die beschädigte Datei aufbewahren.</translation>
    </message>
    <message>
        <source>The history does not verify: somebody or something changed the book outside Tallybook.</source>
        <translation>Der Verlauf besteht die Prüfung nicht: Das Buch wurde außerhalb von Tallybook geändert.</translation>
    </message>
    <message>
        <source>All rows can still be read.</source>
        <translation>Alle Zeilen sind noch lesbar.</translation>
    </message>
    <message>
        <source>Compare with a backup before you publish a result.</source>
        <translation>Vor der Bekanntgabe eines Ergebnisses mit einer Sicherungskopie vergleichen.</translation>
    </message>
    <message>
        <source>The book could not be brought to the current format.</source>
        <translation>Das Buch konnte nicht in das aktuelle Format überführt werden.</translation>
    </message>
    <message>
        <source>The original was kept beside it.</source>
        <translation>Das Original wurde daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>Open the kept copy with the version that wrote it.</source>
        <translation>Die aufbewahrte Kopie mit der Version öffnen, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>The entry is not in the book any more.</source>
        <translation>Der Eintrag ist nicht mehr im Buch.</translation>
    </message>
    <message>
        <source>Look into the history to see what became of it.</source>
        <translation>Im Verlauf nachsehen, was aus ihm geworden ist.</translation>
    </message>
    <message>
        <source>Somebody else changed the same entry in the meantime.</source>
        <translation>Jemand anderes hat denselben Eintrag inzwischen geändert.</translation>
    </message>
    <message>
        <source>Their change is kept, and what you entered is still here.</source>
        <translation>Diese Änderung bleibt erhalten, und die eigenen Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>Compare both and save again.</source>
        <translation>Beides vergleichen und erneut speichern.</translation>
    </message>
    <message>
        <source>The book&apos;s database reported a failure.</source>
        <translation>Die Datenbank des Buchs hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Try again; if it stays, copy the details into a report.</source>
        <translation>Erneut versuchen; bleibt der Fehler, die Details in eine Fehlermeldung kopieren.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The record is in a state that does not allow this.</source>
        <translation>Der Zustand des Vorgangs lässt das nicht zu.</translation>
    </message>
    <message>
        <source>Open a draft before voting; close a vote before its result.</source>
        <translation>Einen Entwurf vor dem Abstimmen eröffnen; eine Abstimmung vor ihrem Ergebnis schließen.</translation>
    </message>
    <message>
        <source>The rule is not meant for this kind of decision.</source>
        <translation>Die Regel ist für diese Art von Entscheidung nicht gedacht.</translation>
    </message>
    <message>
        <source>Choose another rule.</source>
        <translation>Eine andere Regel wählen.</translation>
    </message>
    <message>
        <source>Choose the rule “%1”.</source>
        <translation>Die Regel „%1“ wählen.</translation>
    </message>
    <message>
        <source>Something is still missing: %1.</source>
        <translation>Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>Add it, or go on with a reason that the history keeps.</source>
        <translation>Ergänzen oder mit einer Begründung fortfahren, die der Verlauf festhält.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>It cannot be undone: somebody changed the same entry since.</source>
        <translation>Das lässt sich nicht rückgängig machen: Derselbe Eintrag wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>Make the change by hand if it is still wanted.</source>
        <translation>Die Änderung von Hand vornehmen, falls sie noch gewünscht ist.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Copy the details into a report.</source>
        <translation>Die Details in eine Fehlermeldung kopieren.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>the module&apos;s name</source>
        <translation>der Name des Moduls</translation>
    </message>
    <message>
        <source>the module&apos;s scope</source>
        <translation>der Umfang des Moduls</translation>
    </message>
    <message>
        <source>the old codebase</source>
        <translation>die alte Codebasis</translation>
    </message>
    <message>
        <source>the new codebase</source>
        <translation>die neue Codebasis</translation>
    </message>
    <message>
        <source>links to the conversations</source>
        <translation>Links zu den Gesprächen</translation>
    </message>
    <message>
        <source>the summary of the conversations</source>
        <translation>die Zusammenfassung der Gespräche</translation>
    </message>
    <message>
        <source>the rule</source>
        <translation>die Regel</translation>
    </message>
    <message>
        <source>the reading of the rule</source>
        <translation>die Lesart der Regel</translation>
    </message>
    <message>
        <source>the electorate</source>
        <translation>die Wahlberechtigten</translation>
    </message>
    <message>
        <source>the opening</source>
        <translation>der Beginn</translation>
    </message>
    <message>
        <source>the close</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>die Begründung</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) without an answer</source>
        <translation>
            <numerusform>%n Nachricht ohne Antwort</numerusform>
            <numerusform>%n Nachrichten ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) whose doubt decides</source>
        <translation>
            <numerusform>%n Stimme, deren Zweifel entscheidet</numerusform>
            <numerusform>%n Stimmen, deren Zweifel entscheidet</numerusform>
        </translation>
    </message>
    <message>
        <source>the announced close (hours to go: %1)</source>
        <translation>der angekündigte Schluss (noch %1 Stunden)</translation>
    </message>
    <message>
        <source>the least length of the rule (hours to go: %1)</source>
        <translation>die Mindestdauer der Regel (noch %1 Stunden)</translation>
    </message>
    <message>
        <source>The file was changed since it was read: %1.</source>
        <translation>Die Datei wurde seit dem Lesen geändert: %1.</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Die Datei erneut lesen.</translation>
    </message>
    <message>
        <source>The vote cannot be closed yet: binding +1 so far: %1, and its rule lets it close from %2 on.</source>
        <translation>Die Abstimmung kann noch nicht geschlossen werden: bindende +1 bisher: %1; ihre Regel lässt das Schließen ab %2 zu.</translation>
    </message>
    <message>
        <source>Extend the vote, or cancel it.</source>
        <translation>Die Abstimmung verlängern oder abbrechen.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n new vote(s)</source>
        <translation>
            <numerusform>%n neue Stimme</numerusform>
            <numerusform>%n neue Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replacing vote(s)</source>
        <translation>
            <numerusform>%n ersetzende Stimme</numerusform>
            <numerusform>%n ersetzende Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a vote</source>
        <translation>
            <numerusform>%n ohne Stimme</numerusform>
            <numerusform>%n ohne Stimme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result or reminder</source>
        <translation>
            <numerusform>%n Ergebnis oder Erinnerung</numerusform>
            <numerusform>%n Ergebnisse oder Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n verspätet</numerusform>
            <numerusform>%n verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n early</source>
        <translation>
            <numerusform>%n verfrüht</numerusform>
            <numerusform>%n verfrüht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n zu klären</numerusform>
            <numerusform>%n zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n unlesbar</numerusform>
            <numerusform>%n unlesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>New vote</source>
        <translation>Neue Stimme</translation>
    </message>
    <message>
        <source>Replaces an earlier vote</source>
        <translation>Ersetzt eine frühere Stimme</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>Keine Stimme</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Result or reminder</source>
        <translation>Ergebnis oder Erinnerung</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Verfrüht</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>The text does not show who wrote this. Who is it?</source>
        <translation>Der Text zeigt nicht, wer dies geschrieben hat. Wer ist es?</translation>
    </message>
    <message>
        <source>A vote is withdrawn that is not here. Is an earlier message missing?</source>
        <translation>Es wird eine Stimme zurückgezogen, die nicht vorliegt. Fehlt eine frühere Nachricht?</translation>
    </message>
    <message>
        <source>This person voted several times, and no date says which vote is the last.</source>
        <translation>Diese Person hat mehrmals abgestimmt, und kein Datum sagt, welche Stimme die letzte ist.</translation>
    </message>
    <message>
        <source>Is this a vote? There is no number in it.</source>
        <translation>Ist das eine Stimme? Es steht keine Zahl darin.</translation>
    </message>
    <message>
        <source>Is this a vote, and which?</source>
        <translation>Ist das eine Stimme, und welche?</translation>
    </message>
    <message>
        <source>Mail file</source>
        <translation>Maildatei</translation>
    </message>
    <message>
        <source>Mail archive (mbox)</source>
        <translation>Mailarchiv (mbox)</translation>
    </message>
    <message>
        <source>lists.apache.org thread page</source>
        <translation>Thread-Seite von lists.apache.org</translation>
    </message>
    <message>
        <source>Pony Mail JSON</source>
        <translation>Pony-Mail-JSON</translation>
    </message>
    <message>
        <source>Pony Mail plain thread</source>
        <translation>Pony-Mail-Thread als Text</translation>
    </message>
    <message>
        <source>GitHub issue or discussion page</source>
        <translation>GitHub-Issue oder -Diskussionsseite</translation>
    </message>
    <message>
        <source>Discourse topic</source>
        <translation>Discourse-Thema</translation>
    </message>
    <message>
        <source>Pipermail page</source>
        <translation>Pipermail-Seite</translation>
    </message>
    <message>
        <source>mail-archive.com page</source>
        <translation>Seite von mail-archive.com</translation>
    </message>
    <message>
        <source>Plain replies</source>
        <translation>Einfache Antworten</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Einzelne Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but the heaps add up to %2: please report this</source>
        <translation>%1, aber die Teile ergeben zusammen %2: bitte melden</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>withdraws the vote</source>
        <translation>zieht die Stimme zurück</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>says binding</source>
        <translation>Angabe: bindend</translation>
    </message>
    <message>
        <source>says non-binding</source>
        <translation>Angabe: nicht bindend</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>gesagt: %1</translation>
    </message>
    <message>
        <source>known by the address</source>
        <translation>an der Adresse erkannt</translation>
    </message>
    <message>
        <source>known by the handle</source>
        <translation>am Benutzernamen erkannt</translation>
    </message>
    <message>
        <source>fits the shortened address</source>
        <translation>passt zur gekürzten Adresse</translation>
    </message>
    <message>
        <source>somebody of this name is known, but not at this address</source>
        <translation>eine Person dieses Namens ist bekannt, aber nicht mit dieser Adresse</translation>
    </message>
    <message>
        <source>several known people fit</source>
        <translation>mehrere bekannte Personen passen</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>niemand bekannt</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message numerus="yes">
        <source>▸ %n quoted line(s)</source>
        <translation>
            <numerusform>▸ %n zitierte Zeile</numerusform>
            <numerusform>▸ %n zitierte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> … (%n more character(s))</source>
        <translation>
            <numerusform> … (%n weiteres Zeichen)</numerusform>
            <numerusform> … (%n weitere Zeichen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s) not shown</source>
        <translation>
            <numerusform>… %n weitere Zeile nicht gezeigt</numerusform>
            <numerusform>… %n weitere Zeilen nicht gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Not open yet</source>
        <translation>Noch nicht eröffnet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Approved so far</source>
        <translation>Bisher angenommen</translation>
    </message>
    <message>
        <source>Not approved so far</source>
        <translation>Bisher nicht angenommen</translation>
    </message>
    <message>
        <source>Undecided so far</source>
        <translation>Bisher unentschieden</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 von mindestens %2</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 von höchstens %2</translation>
    </message>
    <message>
        <source>%1 against %2 × %3 = %4, must be more</source>
        <translation>%1 gegen %2 × %3 = %4, muss mehr sein</translation>
    </message>
    <message>
        <source>%1 against %2 × %3 = %4</source>
        <translation>%1 gegen %2 × %3 = %4</translation>
    </message>
    <message>
        <source>%1 of %2 holders, more than %3/%4 needed</source>
        <translation>%1 von %2 Wahlberechtigten, mehr als %3/%4 nötig</translation>
    </message>
    <message>
        <source>%1 of %2 holders, %3/%4 needed</source>
        <translation>%1 von %2 Wahlberechtigten, %3/%4 nötig</translation>
    </message>
    <message numerus="yes">
        <source>%n more binding +1 would approve it</source>
        <translation>
            <numerusform>%n weitere bindende +1 würde zur Annahme führen</numerusform>
            <numerusform>%n weitere bindende +1 würden zur Annahme führen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more binding +1 would turn it</source>
        <translation>
            <numerusform>%n weitere bindende +1 würde das Ergebnis drehen</numerusform>
            <numerusform>%n weitere bindende +1 würden das Ergebnis drehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more binding 0 would approve it</source>
        <translation>
            <numerusform>%n weitere bindende 0 würde zur Annahme führen</numerusform>
            <numerusform>%n weitere bindende 0 würden zur Annahme führen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more binding 0 would reject it</source>
        <translation>
            <numerusform>%n weitere bindende 0 würde zur Ablehnung führen</numerusform>
            <numerusform>%n weitere bindende 0 würden zur Ablehnung führen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more binding -1 would reject it</source>
        <translation>
            <numerusform>%n weitere bindende -1 würde zur Ablehnung führen</numerusform>
            <numerusform>%n weitere bindende -1 würden zur Ablehnung führen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>reading, its words, verdict</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 (%3) → %4</source>
        <comment>reading, its words, who reads it so, verdict</comment>
        <translation>%1: %2 (%3) → %4</translation>
    </message>
    <message>
        <source>%1 — chosen</source>
        <comment>a reading</comment>
        <translation>%1 — gewählt</translation>
    </message>
    <message>
        <source>%1: whether this vote binds decides (otherwise: %2)</source>
        <translation>%1: Es entscheidet, ob diese Stimme bindend ist (andernfalls: %2)</translation>
    </message>
    <message>
        <source>%1: whether this vote is in time decides (otherwise: %2)</source>
        <translation>%1: Es entscheidet, ob diese Stimme fristgerecht ist (andernfalls: %2)</translation>
    </message>
    <message>
        <source>%1: whether this was read rightly as a vote decides (otherwise: %2)</source>
        <translation>%1: Es entscheidet, ob dies zu Recht als Stimme gelesen wurde (andernfalls: %2)</translation>
    </message>
    <message>
        <source>The period is %1 h, shorter than the minimum of %2 h</source>
        <translation>Der Zeitraum beträgt %1 h und ist kürzer als das Minimum von %2 h</translation>
    </message>
    <message>
        <source>No voting period is set</source>
        <translation>Es ist kein Abstimmungszeitraum festgelegt</translation>
    </message>
    <message>
        <source>Closed before the period ended</source>
        <translation>Vor dem Ende des Zeitraums geschlossen</translation>
    </message>
    <message>
        <source>%1 voted -1 without a reason</source>
        <translation>%1 hat ohne Begründung mit -1 gestimmt</translation>
    </message>
    <message>
        <source>%1: what the voter says differs from the roster</source>
        <translation>%1: Die eigene Angabe weicht von der Mitgliederliste ab</translation>
    </message>
    <message>
        <source>%1 claims a veto; this rule knows none, it counts as -1</source>
        <translation>%1 beansprucht ein Veto; diese Regel kennt keines, es zählt als -1</translation>
    </message>
    <message>
        <source>The readings of the rule differ: choose one on the proposal page</source>
        <translation>Die Lesarten der Regel weichen voneinander ab: eine auf der Seite „Vorschlag“ wählen</translation>
    </message>
    <message>
        <source>Nobody is in favour, so it is not approved</source>
        <translation>Niemand ist dafür, also nicht angenommen</translation>
    </message>
    <message numerus="yes">
        <source>Nobody can tell yet whether %n vote(s) bind</source>
        <translation>
            <numerusform>Bei %n Stimme ist noch unklar, ob sie bindend ist</numerusform>
            <numerusform>Bei %n Stimmen ist noch unklar, ob sie bindend sind</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule is not meant for this kind of decision</source>
        <translation>Die Regel ist für diese Art von Entscheidung nicht gedacht</translation>
    </message>
    <message>
        <source>%1 +1, %2 0, %3 -1</source>
        <comment>numbers of votes by side</comment>
        <translation>%1 +1, %2 0, %3 -1</translation>
    </message>
    <message>
        <source>Binding at the opening, not at the close: %1</source>
        <translation>Bei der Eröffnung bindend, beim Abschluss nicht: %1</translation>
    </message>
    <message>
        <source>Binding at the close, not yet at the opening: %1</source>
        <translation>Beim Abschluss bindend, bei der Eröffnung noch nicht: %1</translation>
    </message>
    <message>
        <source>Binding +1: %1 of the %2 that the rule asks for before a close; with fewer the vote must be extended</source>
        <translation>Bindende +1: %1 von den %2, die die Regel vor dem Schließen verlangt; mit weniger muss die Abstimmung verlängert werden</translation>
    </message>
    <message>
        <source>Closed with %1 of the %2 binding +1 that the rule asks for before a close; it had to be extended</source>
        <translation>Mit %1 von den %2 bindenden +1 geschlossen, die die Regel vor dem Schließen verlangt; sie war zu verlängern</translation>
    </message>
</context>
<context>
    <name>ProposalNotes</name>
    <message>
        <source>Link at least one conversation. Opening the vote without one needs a reason that the history keeps.</source>
        <translation>Mindestens ein Gespräch verlinken. Die Abstimmung ohne Gespräch zu eröffnen, verlangt eine Begründung, die der Verlauf festhält.</translation>
    </message>
    <message>
        <source>Sum the conversations up. Opening the vote without a summary needs a reason that the history keeps.</source>
        <translation>Die Gespräche zusammenfassen. Die Abstimmung ohne Zusammenfassung zu eröffnen, verlangt eine Begründung, die der Verlauf festhält.</translation>
    </message>
    <message>
        <source>Choose at least one person whose vote binds.</source>
        <translation>Mindestens eine Person wählen, deren Stimme bindend ist.</translation>
    </message>
    <message>
        <source>Choose a rule.</source>
        <translation>Eine Regel wählen.</translation>
    </message>
    <message>
        <source>Needed before the vote can be opened.</source>
        <translation>Nötig, bevor die Abstimmung eröffnet werden kann.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Was entschieden wird</translation>
    </message>
    <message>
        <source>Module name</source>
        <translation>Modulname</translation>
    </message>
    <message>
        <source>Module scope</source>
        <translation>Modulumfang</translation>
    </message>
    <message>
        <source>Existing codebase</source>
        <translation>Bestehende Codebasis</translation>
    </message>
    <message>
        <source>New codebase</source>
        <translation>Neue Codebasis</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Summary of the conversations</source>
        <translation>Zusammenfassung der Gespräche</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Reading of the rule</source>
        <translation>Lesart der Regel</translation>
    </message>
    <message>
        <source>Whose votes bind</source>
        <translation>Wessen Stimmen bindend sind</translation>
    </message>
    <message>
        <source>Voting period</source>
        <translation>Abstimmungszeitraum</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>„%1“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The vote would close before it opens.</source>
        <translation>Die Abstimmung würde enden, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>%1 hours are shorter than the %2 hours of the rule “%3”.</source>
        <translation>%1 Stunden sind kürzer als die %2 Stunden der Regel „%3“.</translation>
    </message>
    <message>
        <source>This rule does not decide proposals of this kind.</source>
        <translation>Diese Regel entscheidet nicht über Vorschläge dieser Art.</translation>
    </message>
    <message>
        <source>This rule does not decide proposals of this kind. “%1” does.</source>
        <translation>Diese Regel entscheidet nicht über Vorschläge dieser Art. Zuständig ist „%1“.</translation>
    </message>
    <message>
        <source>The rule has no reading “%1”.</source>
        <translation>Die Regel hat keine Lesart „%1“.</translation>
    </message>
    <message>
        <source>The new codebase is the same as the existing one.</source>
        <translation>Die neue Codebasis ist dieselbe wie die bestehende.</translation>
    </message>
    <message>
        <source>Choose the project that votes, or add it.</source>
        <translation>Das abstimmende Projekt wählen oder hinzufügen.</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>A Message-ID looks like &lt;…@…&gt;, without blanks.</source>
        <translation>Eine Message-ID sieht aus wie &lt;…@…&gt;, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>“%1” is no known time zone.</source>
        <translation>„%1“ ist keine bekannte Zeitzone.</translation>
    </message>
    <message>
        <source>Say when the vote closes, before it is opened.</source>
        <translation>Vor dem Eröffnen angeben, wann die Abstimmung endet.</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>The value begins the first line of the writer&apos;s own words.</source>
        <translation>Der Wert beginnt die erste Zeile der eigenen Worte.</translation>
    </message>
    <message>
        <source>The value begins a line of the writer&apos;s own words further down.</source>
        <translation>Der Wert beginnt eine spätere Zeile der eigenen Worte.</translation>
    </message>
    <message>
        <source>The value stands inside a sentence in which the writer votes.</source>
        <translation>Der Wert steht in einem Satz, in dem die Person abstimmt.</translation>
    </message>
    <message>
        <source>A box of the ballot is ticked.</source>
        <translation>Ein Kästchen des Stimmzettels ist angekreuzt.</translation>
    </message>
    <message>
        <source>A thumb stands for the value.</source>
        <translation>Ein Daumen steht für den Wert.</translation>
    </message>
    <message>
        <source>The value is said on something other than the proposal.</source>
        <translation>Der Wert gilt etwas anderem als dem Vorschlag.</translation>
    </message>
    <message>
        <source>The vote counts, and the condition the writer names is kept with it.</source>
        <translation>Die Stimme zählt, und die genannte Bedingung wird bei ihr festgehalten.</translation>
    </message>
    <message>
        <source>The writer speaks of a vote that may come, or says what it is not.</source>
        <translation>Die Person spricht von einer Stimme, die kommen kann, oder sagt, was sie nicht ist.</translation>
    </message>
    <message>
        <source>The message holds different values, and nothing says which one counts.</source>
        <translation>Die Nachricht enthält verschiedene Werte, und nichts sagt, welcher zählt.</translation>
    </message>
    <message>
        <source>The message votes on several items, each with a value of its own.</source>
        <translation>Die Nachricht stimmt über mehrere Punkte ab, jeden mit eigenem Wert.</translation>
    </message>
    <message>
        <source>The writer agrees or objects in words, and no number was found.</source>
        <translation>Die Person stimmt in Worten zu oder widerspricht; eine Zahl wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The writer changes an earlier vote; the last value counts.</source>
        <translation>Die Person ändert eine frühere Stimme; der letzte Wert zählt.</translation>
    </message>
    <message>
        <source>The writer takes an earlier vote back without giving a new one.</source>
        <translation>Die Person zieht eine frühere Stimme zurück, ohne eine neue abzugeben.</translation>
    </message>
    <message>
        <source>Words about binding stand beside the value or in its sentence.</source>
        <translation>Worte zur Bindung stehen beim Wert oder in seinem Satz.</translation>
    </message>
    <message>
        <source>A line beside the value says nothing but whether it binds.</source>
        <translation>Eine Zeile beim Wert sagt nur, ob er bindend ist.</translation>
    </message>
    <message>
        <source>The word for binding is one slip away from its spelling.</source>
        <translation>Das Wort für die Bindung enthält einen Tippfehler.</translation>
    </message>
    <message>
        <source>The number lies beyond the scale and counts by its sign.</source>
        <translation>Die Zahl liegt außerhalb der Skala und zählt nach ihrem Vorzeichen.</translation>
    </message>
    <message>
        <source>The number is a fraction: less than a vote for or against, an abstention.</source>
        <translation>Die Zahl ist ein Bruchteil: weniger als dafür oder dagegen, also eine Enthaltung.</translation>
    </message>
    <message>
        <source>The value stands below a quotation.</source>
        <translation>Der Wert steht unter einem Zitat.</translation>
    </message>
    <message>
        <source>No vote was called in this thread.</source>
        <translation>In diesem Thread wurde keine Abstimmung eröffnet.</translation>
    </message>
    <message>
        <source>The number is written in an unusual way.</source>
        <translation>Die Zahl ist ungewöhnlich geschrieben.</translation>
    </message>
    <message>
        <source>The writer weakens the value (&quot;approximately&quot;, &quot;closer to&quot;).</source>
        <translation>Die Person schwächt den Wert ab („approximately“, „closer to“).</translation>
    </message>
    <message>
        <source>In a call, reminder or result only the sender&apos;s own words vote, never its lists.</source>
        <translation>In Aufruf, Erinnerung oder Ergebnis stimmen nur die eigenen Worte ab, nie die Listen.</translation>
    </message>
    <message>
        <source>The value stands deep inside a long message.</source>
        <translation>Der Wert steht weit unten in einer langen Nachricht.</translation>
    </message>
    <message>
        <source>A box of the quoted ballot is ticked that is empty in the message replied to, or that message is not at hand.</source>
        <translation>Im zitierten Stimmzettel ist ein Kästchen angekreuzt, das in der beantworteten Nachricht leer ist, oder diese Nachricht liegt nicht vor.</translation>
    </message>
    <message>
        <source>The message repeats the words of the one it replies to, without quotation marks: a vote, or a copy of one.</source>
        <translation>Die Nachricht wiederholt die Worte der beantworteten ohne Zitatzeichen: eine Stimme oder die Kopie einer Stimme.</translation>
    </message>
    <message>
        <source>The value stands alone in what a signature mark sets off.</source>
        <translation>Der Wert steht allein in dem, was ein Signaturzeichen abtrennt.</translation>
    </message>
</context>
<context>
    <name>RosterPreview</name>
    <message>
        <source>this column is not read</source>
        <translation>diese Spalte wird nicht gelesen</translation>
    </message>
    <message>
        <source>more cells than headings, left out</source>
        <translation>mehr Zellen als Überschriften, ausgelassen</translation>
    </message>
    <message>
        <source>neither name, id, address nor handle, left out</source>
        <translation>weder Name, ID, Adresse noch Benutzername, ausgelassen</translation>
    </message>
    <message>
        <source>unknown role, left out</source>
        <translation>unbekannte Rolle, ausgelassen</translation>
    </message>
    <message>
        <source>not a day like 2021-03-01, left out</source>
        <translation>kein Tag der Form 2021-03-01, ausgelassen</translation>
    </message>
    <message>
        <source>ends before it begins, left out</source>
        <translation>endet, bevor sie beginnt, ausgelassen</translation>
    </message>
    <message>
        <source>no mail address, not taken</source>
        <translation>keine Mailadresse, nicht übernommen</translation>
    </message>
    <message>
        <source>no handle, not taken</source>
        <translation>kein Benutzername, nicht übernommen</translation>
    </message>
    <message>
        <source>belongs to another line, left out</source>
        <translation>gehört zu einer anderen Zeile, ausgelassen</translation>
    </message>
    <message>
        <source>taken without a first day</source>
        <translation>ohne ersten Tag übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file</source>
        <translation>
            <numerusform>%n Person in der Datei</numerusform>
            <numerusform>%n Personen in der Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all are known already, nothing changes.</source>
        <translation>%1: Alle sind schon bekannt, es ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n neue Person</numerusform>
            <numerusform>%n neue Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) gain data</source>
        <translation>
            <numerusform>%n Person erhält Daten</numerusform>
            <numerusform>%n Personen erhalten Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new role(s)</source>
        <translation>
            <numerusform>%n neue Rolle</numerusform>
            <numerusform>%n neue Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) gain dates</source>
        <translation>
            <numerusform>%n Rolle erhält Datumsangaben</numerusform>
            <numerusform>%n Rollen erhalten Datumsangaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1, emeritus</source>
        <translation>%1, emeritiert</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1 gains %2</source>
        <comment>person, addresses</comment>
        <translation>%1 erhält %2</translation>
    </message>
    <message>
        <source>%1 is new: %2</source>
        <comment>person, addresses</comment>
        <translation>%1 ist neu: %2</translation>
    </message>
    <message>
        <source>Role of %1 now: %2</source>
        <comment>person, role with dates</comment>
        <translation>Rolle von %1 jetzt: %2</translation>
    </message>
    <message>
        <source>New role of %1: %2</source>
        <comment>person, role with dates</comment>
        <translation>Neue Rolle von %1: %2</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <comment>person</comment>
        <translation>%1 ist neu</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Lazy 2/3 majority</source>
        <translation>Lazy-2/3-Mehrheit</translation>
    </message>
    <message>
        <source>at least 3 binding votes, at least twice as many +1 as -1, and at least one +1</source>
        <translation>mindestens 3 bindende Stimmen, mindestens doppelt so viele +1 wie -1 und mindestens eine +1</translation>
    </message>
    <message>
        <source>at least 3 binding votes, +1 or -1</source>
        <translation>mindestens 3 bindende Stimmen, +1 oder -1</translation>
    </message>
    <message>
        <source>at least twice as many +1 as -1</source>
        <translation>mindestens doppelt so viele +1 wie -1</translation>
    </message>
    <message>
        <source>at least one +1</source>
        <translation>mindestens eine +1</translation>
    </message>
    <message>
        <source>three of the binding votes must be +1</source>
        <translation>drei der bindenden Stimmen müssen +1 sein</translation>
    </message>
    <message>
        <source>CouchDB&apos;s bylaws</source>
        <translation>Satzung von CouchDB</translation>
    </message>
    <message>
        <source>at least 3 binding +1</source>
        <translation>mindestens 3 bindende +1</translation>
    </message>
    <message>
        <source>three binding votes of any value, zeros too</source>
        <translation>drei bindende Stimmen mit beliebigem Wert, auch Nullen</translation>
    </message>
    <message>
        <source>CloudStack&apos;s bylaws</source>
        <translation>Satzung von CloudStack</translation>
    </message>
    <message>
        <source>at least 3 binding votes of any value</source>
        <translation>mindestens 3 bindende Stimmen mit beliebigem Wert</translation>
    </message>
    <message>
        <source>three binding votes, where a zero is not a vote cast</source>
        <translation>drei bindende Stimmen, wobei eine Null keine abgegebene Stimme ist</translation>
    </message>
    <message>
        <source>common parliamentary practice</source>
        <translation>allgemeiner parlamentarischer Brauch</translation>
    </message>
    <message>
        <source>Majority approval</source>
        <translation>Mehrheitliche Zustimmung</translation>
    </message>
    <message>
        <source>at least 3 binding +1, and more binding +1 than -1</source>
        <translation>mindestens 3 bindende +1 und mehr bindende +1 als -1</translation>
    </message>
    <message>
        <source>more +1 than -1</source>
        <translation>mehr +1 als -1</translation>
    </message>
    <message>
        <source>Majority approval, extended until three</source>
        <translation>Mehrheitliche Zustimmung, bis zu dreien verlängert</translation>
    </message>
    <message>
        <source>at least 3 binding +1, and more binding +1 than -1; with fewer than 3 binding +1 the vote cannot be closed, it must be extended</source>
        <translation>mindestens 3 bindende +1 und mehr bindende +1 als -1; mit weniger als 3 bindenden +1 kann die Abstimmung nicht geschlossen werden, sie muss verlängert werden</translation>
    </message>
    <message>
        <source>Consensus approval</source>
        <translation>Zustimmung im Konsens</translation>
    </message>
    <message>
        <source>at least 3 binding +1 and no veto; a -1 without a technical reason is void</source>
        <translation>mindestens 3 bindende +1 und kein Veto; eine -1 ohne technische Begründung ist ungültig</translation>
    </message>
    <message>
        <source>no binding -1 with a technical reason</source>
        <translation>keine bindende -1 mit technischer Begründung</translation>
    </message>
    <message>
        <source>Lazy consensus</source>
        <translation>Lazy Consensus</translation>
    </message>
    <message>
        <source>no binding -1 by the end; silence is consent</source>
        <translation>keine bindende -1 bis zum Ende; Schweigen ist Zustimmung</translation>
    </message>
    <message>
        <source>no binding -1</source>
        <translation>keine bindende -1</translation>
    </message>
    <message>
        <source>Simple majority</source>
        <translation>Einfache Mehrheit</translation>
    </message>
    <message>
        <source>more binding +1 than -1 among those who vote</source>
        <translation>mehr bindende +1 als -1 unter denen, die abstimmen</translation>
    </message>
    <message>
        <source>2/3 majority of all</source>
        <translation>2/3-Mehrheit aller</translation>
    </message>
    <message>
        <source>+1 from at least two thirds of all holders of a binding vote; silence counts against</source>
        <translation>+1 von mindestens zwei Dritteln aller Stimmberechtigten; Schweigen zählt dagegen</translation>
    </message>
    <message>
        <source>+1 from at least two thirds of all holders of a binding vote</source>
        <translation>+1 von mindestens zwei Dritteln aller Stimmberechtigten</translation>
    </message>
    <message>
        <source>2/3 majority of all who answer</source>
        <translation>2/3-Mehrheit aller, die antworten</translation>
    </message>
    <message>
        <source>+1 from at least two thirds of the holders of a binding vote; a holder who stays silent through three public calls, at least seven days apart, is not counted among them</source>
        <translation>+1 von mindestens zwei Dritteln der Stimmberechtigten; wer bei drei öffentlichen Aufrufen im Abstand von mindestens sieben Tagen schweigt, zählt nicht zu ihnen</translation>
    </message>
    <message>
        <source>Majority of all</source>
        <translation>Mehrheit aller</translation>
    </message>
    <message>
        <source>+1 from more than half of all holders of a binding vote</source>
        <translation>+1 von mehr als der Hälfte aller Stimmberechtigten</translation>
    </message>
    <message>
        <source>Unanimous consensus</source>
        <translation>Einstimmiger Konsens</translation>
    </message>
    <message>
        <source>every holder of a binding vote votes, none of them -1, and at least one +1</source>
        <translation>alle Stimmberechtigten stimmen ab, niemand mit -1 und mindestens eine Person mit +1</translation>
    </message>
    <message>
        <source>every holder of a binding vote votes</source>
        <translation>alle Stimmberechtigten stimmen ab</translation>
    </message>
    <message>
        <source>Incubator release, podling&apos;s round</source>
        <translation>Incubator-Release, Runde des Podlings</translation>
    </message>
    <message>
        <source>in the podling at least 3 binding +1 and more +1 than -1; then a second round, in the Incubator PMC</source>
        <translation>im Podling mindestens 3 bindende +1 und mehr +1 als -1; dann eine zweite Runde im Incubator-PMC</translation>
    </message>
    <message>
        <source>Incubator release, Incubator PMC&apos;s round</source>
        <translation>Incubator-Release, Runde des Incubator-PMC</translation>
    </message>
    <message>
        <source>at least 3 +1 of the Incubator PMC, and more of its +1 than -1</source>
        <translation>mindestens 3 +1 des Incubator-PMC und mehr seiner +1 als -1</translation>
    </message>
    <message>
        <source>at least 3 binding +1 of the Incubator PMC</source>
        <translation>mindestens 3 bindende +1 des Incubator-PMC</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Takes effect when Tallybook is started again. Mails are always in English.</source>
        <translation>Gilt ab dem nächsten Start von Tallybook. Mails sind immer auf Englisch.</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>Be&amp;wegung verringern</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks.</source>
        <translation>Nichts gleitet, blendet über oder blinkt.</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Eigener &amp;Name:</translation>
    </message>
    <message>
        <source>Signs the mails and stands in the history. Without it the chair of the project signs, and the history names your account.</source>
        <translation>Unterzeichnet die Mails und steht im Verlauf. Ohne ihn unterzeichnet der Vorsitz des Projekts, und der Verlauf nennt das Benutzerkonto.</translation>
    </message>
    <message>
        <source>Your mail &amp;address:</source>
        <translation>Eigene Mail&amp;adresse:</translation>
    </message>
    <message>
        <source>The sender of saved drafts (.eml).</source>
        <translation>Der Absender gespeicherter Entwürfe (.eml).</translation>
    </message>
    <message>
        <source>Folder of own &amp;templates:</source>
        <translation>Ordner eigener &amp;Vorlagen:</translation>
    </message>
    <message>
        <source>A file there takes the place of the shipped template of the same name.</source>
        <translation>Eine Datei darin ersetzt die mitgelieferte Vorlage gleichen Namens.</translation>
    </message>
    <message>
        <source>R&amp;ule:</source>
        <translation>&amp;Regel:</translation>
    </message>
    <message>
        <source>Used where it is meant for the kind of record.</source>
        <translation>Wird verwendet, wo sie für die Art des Vorgangs gedacht ist.</translation>
    </message>
    <message>
        <source>Voting &amp;period:</source>
        <translation>Abstimmungs&amp;zeitraum:</translation>
    </message>
    <message>
        <source>Never shorter than the rule asks for.</source>
        <translation>Nie kürzer, als die Regel verlangt.</translation>
    </message>
    <message>
        <source>&amp;Zone of the list:</source>
        <translation>Zei&amp;tzone der Liste:</translation>
    </message>
    <message>
        <source>Shown beside UTC.</source>
        <translation>Wird neben UTC angezeigt.</translation>
    </message>
    <message>
        <source>Open the last &amp;book at start</source>
        <translation>Letztes &amp;Buch beim Start öffnen</translation>
    </message>
    <message>
        <source>Remember &amp;size and layout of the windows</source>
        <translation>&amp;Größe und Anordnung der Fenster merken</translation>
    </message>
    <message>
        <source>Takes effect at once, in all windows.</source>
        <translation>Wirkt sofort, in allen Fenstern.</translation>
    </message>
    <message>
        <source>Otherwise the welcome page with the recent books is shown.</source>
        <translation>Sonst wird die Willkommensseite mit den letzten Büchern gezeigt.</translation>
    </message>
    <message>
        <source>Columns, splitters and panes, too. Otherwise each start begins with the layout of the first.</source>
        <translation>Auch Spalten, Teiler und Bereiche. Sonst beginnt jeder Start mit der Anordnung des ersten.</translation>
    </message>
</context>
<context>
    <name>VoteCells</name>
    <message>
        <source>, needs attention</source>
        <translation>, zu prüfen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>%1, but says non-binding</source>
        <comment>why a vote binds</comment>
        <translation>%1, aber Angabe „nicht bindend“</translation>
    </message>
    <message>
        <source>%1, but says binding</source>
        <comment>why a vote does not bind</comment>
        <translation>%1, aber Angabe „bindend“</translation>
    </message>
    <message>
        <source>admitted by hand</source>
        <translation>von Hand zugelassen</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>local time, UTC</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>VoteWords</name>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>Neues Modul</translation>
    </message>
    <message>
        <source>Codebase replacement</source>
        <translation>Ersatz der Codebasis</translation>
    </message>
    <message>
        <source>Other decision</source>
        <translation>Andere Entscheidung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed, result due</source>
        <translation>Geschlossen, Ergebnis fällig</translation>
    </message>
    <message>
        <source>Result sent</source>
        <translation>Ergebnis gesendet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>Contributor</translation>
    </message>
    <message>
        <source>committer</source>
        <translation>Committer</translation>
    </message>
    <message>
        <source>PMC</source>
        <translation>PMC</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>IPMC</source>
        <translation>IPMC</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Change of vote</source>
        <translation>Geänderte Stimme</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>says binding</source>
        <translation>Angabe: bindend</translation>
    </message>
    <message>
        <source>says non-binding</source>
        <translation>Angabe: nicht bindend</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>By the period</source>
        <translation>Nach dem Zeitraum</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>By the roster</source>
        <translation>Nach der Mitgliederliste</translation>
    </message>
    <message>
        <source>Count as binding</source>
        <translation>Als bindend zählen</translation>
    </message>
    <message>
        <source>Count as non-binding</source>
        <translation>Als nicht bindend zählen</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>replaced by a later vote</source>
        <translation>durch eine spätere Stimme ersetzt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>early, not counted</source>
        <translation>verfrüht, nicht gezählt</translation>
    </message>
    <message>
        <source>late, not counted</source>
        <translation>verspätet, nicht gezählt</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>von Hand ausgelassen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindend</translation>
    </message>
    <message>
        <source>Not binding</source>
        <translation>Nicht bindend</translation>
    </message>
    <message>
        <source>in the electorate</source>
        <translation>wahlberechtigt</translation>
    </message>
    <message>
        <source>%1, does not bind</source>
        <translation>%1, nicht bindend</translation>
    </message>
    <message>
        <source>role does not bind</source>
        <translation>Rolle nicht bindend</translation>
    </message>
    <message>
        <source>not on the roster</source>
        <translation>nicht auf der Mitgliederliste</translation>
    </message>
    <message>
        <source>role began after the vote</source>
        <translation>Rolle begann nach der Abstimmung</translation>
    </message>
    <message>
        <source>role had ended</source>
        <translation>Rolle war beendet</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>von Hand entschieden</translation>
    </message>
    <message>
        <source>no roster to judge by</source>
        <translation>keine Mitgliederliste zum Beurteilen</translation>
    </message>
    <message>
        <source>address not on the roster</source>
        <translation>Adresse nicht auf der Mitgliederliste</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <comment>a vote and how it was written</comment>
        <translation>%1 („%2“)</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>unbekannte Person</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>Person ohne Namen</translation>
    </message>
    <message>
        <source>Members of the PMC</source>
        <translation>Mitglieder des PMC</translation>
    </message>
    <message>
        <source>Active members of the PMC (without emeriti)</source>
        <translation>Aktive Mitglieder des PMC (ohne Emeriti)</translation>
    </message>
    <message>
        <source>Committers</source>
        <translation>Committer</translation>
    </message>
    <message>
        <source>Members of the Incubator PMC</source>
        <translation>Mitglieder des Incubator-PMC</translation>
    </message>
    <message>
        <source>People named here</source>
        <translation>Hier genannte Personen</translation>
    </message>
</context>
<context>
    <name>tallybook::AnnouncePage</name>
    <message>
        <source>Cop&amp;y text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Open in &amp;mail program</source>
        <translation>Im &amp;Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Mark result as se&amp;nt</source>
        <translation>E&amp;rgebnis als gesendet markieren</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Bekanntgaben</translation>
    </message>
    <message>
        <source>Call for votes</source>
        <translation>Aufruf zur Abstimmung</translation>
    </message>
    <message>
        <source>Result mail</source>
        <translation>Ergebnis-Mail</translation>
    </message>
    <message>
        <source>Decision summary</source>
        <translation>Entscheidungszusammenfassung</translation>
    </message>
    <message>
        <source>What was found when it was checked</source>
        <translation>Was die Prüfung ergeben hat</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>An:</translation>
    </message>
    <message>
        <source>Su&amp;bject:</source>
        <translation>B&amp;etreff:</translation>
    </message>
    <message>
        <source>In reply to:</source>
        <translation>Antwort auf:</translation>
    </message>
    <message>
        <source>Preview, exactly as it goes out</source>
        <translation>Vorschau, genau wie sie hinausgeht</translation>
    </message>
    <message>
        <source>Choose a record on the left to see what can be announced about it.</source>
        <translation>Links einen Vorgang wählen, um zu sehen, was sich darüber bekannt geben lässt.</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>Vorgang lesen</translation>
    </message>
    <message>
        <source>Writing the mail</source>
        <translation>Mail schreiben</translation>
    </message>
    <message>
        <source>nothing: a new thread</source>
        <translation>nichts: ein neuer Thread</translation>
    </message>
    <message>
        <source>&amp;Save draft (.eml)…</source>
        <translation>Entwurf &amp;speichern (.eml)…</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>Zusammenfassung schreiben</translation>
    </message>
    <message>
        <source>&amp;Save summary…</source>
        <translation>Zusammenfassung &amp;speichern…</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>Checked: nothing was found.</source>
        <translation>Geprüft: nichts gefunden.</translation>
    </message>
    <message>
        <source>Copied the text of “%1”.</source>
        <translation>Text von „%1“ kopiert.</translation>
    </message>
    <message>
        <source>Copied the summary.</source>
        <translation>Zusammenfassung kopiert.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Mail draft (*.eml)</source>
        <translation>Mailentwurf (*.eml)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Votes as table (*.csv)</source>
        <translation>Stimmen als Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Whole record (*.json)</source>
        <translation>Ganzer Vorgang (*.json)</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Zusammenfassung speichern</translation>
    </message>
    <message>
        <source>Save mail draft</source>
        <translation>Mailentwurf speichern</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>The mail is too long to be handed over as a link, which programs cut. Save it as a draft (.eml) and open that, or copy the text.</source>
        <translation>Die Mail ist zu lang, um sie als Link zu übergeben, den Programme kürzen. Als Entwurf (.eml) speichern und diesen öffnen oder den Text kopieren.</translation>
    </message>
    <message>
        <source>Opening the mail program</source>
        <translation>Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>No mail program answered. Save the mail as a draft (.eml), or copy the text.</source>
        <translation>Kein Mailprogramm hat geantwortet. Die Mail als Entwurf (.eml) speichern oder den Text kopieren.</translation>
    </message>
    <message>
        <source>The result is recorded as sent.</source>
        <translation>Das Ergebnis ist als gesendet vermerkt.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Message-ID of the sent mail</source>
        <translation>Message-ID der gesendeten Mail</translation>
    </message>
    <message>
        <source>Why the record changed</source>
        <translation>Warum sich der Vorgang geändert hat</translation>
    </message>
    <message>
        <source>&amp;Why the record changed:</source>
        <translation>&amp;Warum sich der Vorgang geändert hat:</translation>
    </message>
    <message>
        <source>A reminder goes out while the vote is open.</source>
        <translation>Eine Erinnerung geht hinaus, solange die Abstimmung läuft.</translation>
    </message>
    <message>
        <source>The vote was not extended. “Extend vote…” in the Vote menu does that.</source>
        <translation>Die Abstimmung wurde nicht verlängert. „Abstimmung verlängern…“ im Menü „Abstimmung“ tut das.</translation>
    </message>
    <message>
        <source>The vote is not cancelled. “Cancel vote…” in the Vote menu does that.</source>
        <translation>Die Abstimmung ist nicht abgebrochen. „Abstimmung abbrechen…“ im Menü „Abstimmung“ tut das.</translation>
    </message>
    <message>
        <source>No result went out yet, so there is nothing to correct.</source>
        <translation>Es ging noch kein Ergebnis hinaus, also gibt es nichts zu berichtigen.</translation>
    </message>
    <message>
        <source>Nothing changed since the result went out.</source>
        <translation>Seit dem Verschicken des Ergebnisses hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Mark call as se&amp;nt</source>
        <translation>A&amp;ufruf als gesendet markieren</translation>
    </message>
    <message>
        <source>Mark correction as se&amp;nt</source>
        <translation>Be&amp;richtigung als gesendet markieren</translation>
    </message>
    <message>
        <source>Document with charts (*.pdf)</source>
        <translation>Dokument mit Diagrammen (*.pdf)</translation>
    </message>
    <message>
        <source>The call is recorded as sent; what follows replies to it.</source>
        <translation>Der Aufruf ist als verschickt vermerkt; was folgt, antwortet darauf.</translation>
    </message>
    <message>
        <source>The correction is recorded as sent; the earlier result stays.</source>
        <translation>Die Berichtigung ist als verschickt vermerkt; das frühere Ergebnis bleibt.</translation>
    </message>
    <message>
        <source>Marking the mail as sent</source>
        <translation>Die Mail als verschickt vermerken</translation>
    </message>
    <message>
        <source>Messa&amp;ge-ID of the sent mail:</source>
        <translation>Message-&amp;ID der gesendeten Mail:</translation>
    </message>
    <message>
        <source>A preview: the result goes out when the vote is closed.</source>
        <translation>Eine Vorschau: Das Ergebnis geht hinaus, wenn die Abstimmung geschlossen ist.</translation>
    </message>
    <message>
        <source>Letting the result go</source>
        <translation>Ergebnis freigeben</translation>
    </message>
    <message>
        <source>Reading the votes…</source>
        <translation>Stimmen werden gelesen…</translation>
    </message>
</context>
<context>
    <name>tallybook::ArchiveBrowser</name>
    <message>
        <source>&amp;Open archives…</source>
        <translation>Archive &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>Lesen &amp;abbrechen</translation>
    </message>
    <message>
        <source>Votes of an archive</source>
        <translation>Abstimmungen eines Archivs</translation>
    </message>
    <message>
        <source>Open archives</source>
        <translation>Archive öffnen</translation>
    </message>
    <message>
        <source>Mailboxes (*.mbox *.mbx)</source>
        <translation>Mailarchive (*.mbox *.mbx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%p %</source>
        <comment>progress</comment>
        <translation>%p %</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Votes of the archive</source>
        <translation>Abstimmungen des Archivs</translation>
    </message>
    <message>
        <source>%1 is no mailbox (mbox) and was left out.</source>
        <translation>%1 ist kein Mailarchiv (mbox) und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Reading was cancelled before a vote was read.</source>
        <translation>Das Lesen wurde abgebrochen, bevor eine Abstimmung gelesen war.</translation>
    </message>
    <message>
        <source>Reading was cancelled. These votes were read until then; there may be more.</source>
        <translation>Das Lesen wurde abgebrochen. Diese Abstimmungen waren bis dahin gelesen; es kann weitere geben.</translation>
    </message>
    <message>
        <source>There is more in these files than can be handled at once. The rest was left out: open fewer files.</source>
        <translation>In diesen Dateien ist mehr, als auf einmal verarbeitet werden kann. Der Rest wurde ausgelassen: weniger Dateien öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Kein Archiv geöffnet</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lesen von %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) gone through.</source>
        <translation>
            <numerusform>%n Nachricht durchgesehen.</numerusform>
            <numerusform>%n Nachrichten durchgesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s).</source>
        <translation>
            <numerusform>%n Abstimmung.</numerusform>
            <numerusform>%n Abstimmungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown.</source>
        <translation>
            <numerusform>%n angezeigt.</numerusform>
            <numerusform>%n angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the mailbox of a mailing list, an .mbox file of any size, or several of them: every vote in them is listed here with its count and its result. You can drop the files on this window, too.</source>
        <translation>Das Archiv einer Mailingliste öffnen, eine .mbox-Datei beliebiger Größe oder mehrere davon: Jede Abstimmung darin wird hier mit Auszählung und Ergebnis aufgeführt. Die Dateien lassen sich auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>No vote fits the filter. Change the words, the kind or the days above.</source>
        <translation>Keine Abstimmung passt zum Filter. Oben die Wörter, die Art oder die Tage ändern.</translation>
    </message>
    <message>
        <source>Reading. Votes appear here as soon as they are found.</source>
        <translation>Wird gelesen. Abstimmungen erscheinen hier, sobald sie gefunden sind.</translation>
    </message>
    <message>
        <source>There is no mail to look through. Open another archive.</source>
        <translation>Es gibt keine Mails zum Durchsehen. Ein anderes Archiv öffnen.</translation>
    </message>
    <message>
        <source>No vote was found. A vote is known by the subject of its call, as in “[VOTE] …”; open other months, or import single mails with File ▸ Import….</source>
        <translation>Es wurde keine Abstimmung gefunden. Eine Abstimmung wird am Betreff ihres Aufrufs erkannt, etwa „[VOTE] …“; andere Monate öffnen oder einzelne Mails über Datei ▸ Importieren… einlesen.</translation>
    </message>
    <message>
        <source>Choose a vote to see more of it.</source>
        <translation>Eine Abstimmung wählen, um mehr von ihr zu sehen.</translation>
    </message>
</context>
<context>
    <name>tallybook::ArchiveFilterBar</name>
    <message>
        <source>Opened &amp;from</source>
        <translation>&amp;Eröffnet ab</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Subject, list or caller</source>
        <translation>Betreff, Liste oder aufrufende Person</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Fi&amp;lter:</source>
        <translation>Fi&amp;lter:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>Alle Abstimmungen</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>Mit Ergebnis</translation>
    </message>
    <message>
        <source>Result differs from the count</source>
        <translation>Ergebnis weicht von der Auszählung ab</translation>
    </message>
    <message>
        <source>Without a result</source>
        <translation>Ohne Ergebnis</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Anzei&amp;gen:</translation>
    </message>
    <message>
        <source>First day on which a vote opened</source>
        <translation>Erster Tag, an dem eine Abstimmung eröffnet wurde</translation>
    </message>
    <message>
        <source>Last day on which a vote opened</source>
        <translation>Letzter Tag, an dem eine Abstimmung eröffnet wurde</translation>
    </message>
</context>
<context>
    <name>tallybook::ArchiveImportBar</name>
    <message>
        <source>&amp;Into:</source>
        <translation>Z&amp;iel:</translation>
    </message>
    <message>
        <source>Import this &amp;thread…</source>
        <translation>Diesen &amp;Thread importieren…</translation>
    </message>
    <message>
        <source>Record that the thread goes into</source>
        <translation>Vorgang, in den der Thread kommt</translation>
    </message>
    <message>
        <source>Record “%1”</source>
        <translation>Vorgang „%1“</translation>
    </message>
    <message>
        <source>A new record</source>
        <translation>Ein neuer Vorgang</translation>
    </message>
    <message>
        <source>To import a thread, open a book or make a new one in the main window; this list stays.</source>
        <translation>Um einen Thread zu importieren, im Hauptfenster ein Buch öffnen oder ein neues anlegen; diese Liste bleibt.</translation>
    </message>
    <message>
        <source>The open book can only be read, so nothing can be imported into it.</source>
        <translation>Das geöffnete Buch kann nur gelesen werden, daher lässt sich nichts in das Buch importieren.</translation>
    </message>
    <message>
        <source>Choose a vote to import its thread.</source>
        <translation>Eine Abstimmung wählen, um ihren Thread zu importieren.</translation>
    </message>
</context>
<context>
    <name>tallybook::ArchiveModel</name>
    <message>
        <source>Votes +1 / 0 / -1 of those who say that they bind</source>
        <translation>Stimmen +1 / 0 / -1 mit der Angabe, dass sie bindend sind</translation>
    </message>
    <message>
        <source>Votes +1 / 0 / -1 of those who say that they do not bind, or say nothing</source>
        <translation>Stimmen +1 / 0 / -1 mit der Angabe, dass sie nicht bindend sind, oder ohne Angabe</translation>
    </message>
    <message>
        <source>Whether the result states what was counted</source>
        <translation>Ob das Ergebnis nennt, was gezählt wurde</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindend</translation>
    </message>
    <message>
        <source>Other votes</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
</context>
<context>
    <name>tallybook::BookShelf</name>
    <message>
        <source>Open book</source>
        <translation>Buch öffnen</translation>
    </message>
    <message>
        <source>Tallybook books (*.tallybook);;All files (*)</source>
        <translation>Tallybook-Bücher (*.tallybook);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Neues Buch</translation>
    </message>
    <message>
        <source>Tallybook books (*.tallybook)</source>
        <translation>Tallybook-Bücher (*.tallybook)</translation>
    </message>
    <message>
        <source>Opening the book</source>
        <translation>Buch öffnen</translation>
    </message>
    <message>
        <source>Making the book</source>
        <translation>Buch anlegen</translation>
    </message>
    <message>
        <source>Making the sample book</source>
        <translation>Beispielbuch anlegen</translation>
    </message>
</context>
<context>
    <name>tallybook::ChartFrame</name>
    <message>
        <source>Save chart as &amp;picture…</source>
        <translation>Diagramm als &amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save chart as &amp;drawing…</source>
        <translation>Diagramm als &amp;Zeichnung speichern…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Saved the chart in %1.</source>
        <translation>Diagramm in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Saving the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
</context>
<context>
    <name>tallybook::CheckSources</name>
    <message>
        <source>&amp;Thread:</source>
        <translation>&amp;Thread:</translation>
    </message>
    <message>
        <source>&amp;Roster:</source>
        <translation>&amp;Mitgliederliste:</translation>
    </message>
    <message>
        <source>R&amp;ule:</source>
        <translation>&amp;Regel:</translation>
    </message>
    <message>
        <source>Not held against one</source>
        <translation>Ohne Abgleich</translation>
    </message>
    <message>
        <source>Messages of “%1”</source>
        <translation>Nachrichten von „%1“</translation>
    </message>
    <message>
        <source>Messages of a record</source>
        <translation>Nachrichten eines Vorgangs</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)…</source>
        <translation>
            <numerusform>%n Datei…</numerusform>
            <numerusform>%n Dateien…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as in this book</source>
        <translation>%1, wie in diesem Buch</translation>
    </message>
    <message>
        <source>The one that the mail names</source>
        <translation>Die in der Mail genannte</translation>
    </message>
    <message>
        <source>Open the thread</source>
        <translation>Thread öffnen</translation>
    </message>
    <message>
        <source>Mail (*.eml *.mbox *.mbx *.json *.txt *.html);;All files (*)</source>
        <translation>Mails (*.eml *.mbox *.mbx *.json *.txt *.html);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tallybook::CommandPalette</name>
    <message>
        <source>Find an action or a record</source>
        <translation>Aktion oder Vorgang finden</translation>
    </message>
    <message>
        <source>What do you want to do, or which record?</source>
        <translation>Was soll geschehen, oder welcher Vorgang?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>No action and no record has all of these words.</source>
        <translation>Keine Aktion und kein Vorgang hat alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>tallybook::ConditionEdit</name>
    <message>
        <source>Which votes</source>
        <translation>Welche Stimmen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Against which votes</source>
        <translation>Gegen welche Stimmen</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Number of votes</source>
        <translation>Anzahl der Stimmen</translation>
    </message>
    <message>
        <source>Votes against votes</source>
        <translation>Stimmen gegen Stimmen</translation>
    </message>
    <message>
        <source>Share of all holders</source>
        <translation>Anteil aller Wahlberechtigten</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>At least or at most</source>
        <translation>Mindestens oder höchstens</translation>
    </message>
    <message>
        <source>More than this, not exactly as much</source>
        <translation>Mehr als das, nicht genau so viel</translation>
    </message>
    <message>
        <source>In words, in English; empty: made from the numbers</source>
        <translation>In Worten, auf Englisch; leer: aus den Zahlen gebildet</translation>
    </message>
    <message>
        <source>The condition in words</source>
        <translation>Die Bedingung in Worten</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Bedingung entfernen</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
</context>
<context>
    <name>tallybook::ConversationPage</name>
    <message numerus="yes">
        <source>%n passage(s) in the summary</source>
        <translation>
            <numerusform>%n Textstelle in der Zusammenfassung</numerusform>
            <numerusform>%n Textstellen in der Zusammenfassung</numerusform>
        </translation>
    </message>
    <message>
        <source>Open lin&amp;k</source>
        <translation>Lin&amp;k öffnen</translation>
    </message>
    <message>
        <source>No conversation is linked. Links are added on the proposal page.</source>
        <translation>Kein Gespräch ist verlinkt. Links werden auf der Seite „Vorschlag“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>&amp;Conversations that led here</source>
        <translation>Gesprä&amp;che, die hierher führten</translation>
    </message>
    <message>
        <source>Messages of the vote thread</source>
        <translation>Nachrichten des Abstimmungs-Threads</translation>
    </message>
    <message>
        <source>Vote &amp;thread</source>
        <translation>Abstimmungs-&amp;Thread</translation>
    </message>
    <message>
        <source>No message is kept with this record yet. Paste replies with Ctrl+Shift+V, or import a file.</source>
        <translation>Bei diesem Vorgang ist noch keine Nachricht abgelegt. Antworten mit Strg+Umschalt+V einfügen oder eine Datei importieren.</translation>
    </message>
    <message>
        <source>Add passage to s&amp;ummary</source>
        <translation>Z&amp;ur Zusammenfassung hinzufügen</translation>
    </message>
    <message>
        <source>Select words of the message first; they are quoted with their author.</source>
        <translation>Zuerst Wörter der Nachricht markieren; sie werden mit Verfasserangabe zitiert.</translation>
    </message>
    <message>
        <source>Adding the passage</source>
        <translation>Textstelle hinzufügen</translation>
    </message>
    <message>
        <source>The passage stands in the summary on the proposal page.</source>
        <translation>Die Textstelle steht in der Zusammenfassung auf der Seite „Vorschlag“.</translation>
    </message>
    <message>
        <source>The passage stands in the summary on the proposal page, with the other edits that are not saved yet.</source>
        <translation>Die Textstelle steht in der Zusammenfassung auf der Seite „Vorschlag“, bei den anderen noch nicht gespeicherten Änderungen.</translation>
    </message>
</context>
<context>
    <name>tallybook::ConversationsEdit</name>
    <message>
        <source>No conversation is linked yet. Add the threads in which the proposal was discussed.</source>
        <translation>Noch ist kein Gespräch verlinkt. Die Threads hinzufügen, in denen der Vorschlag diskutiert wurde.</translation>
    </message>
    <message>
        <source>Add &amp;link</source>
        <translation>Lin&amp;k hinzufügen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Link entfernen</translation>
    </message>
</context>
<context>
    <name>tallybook::ConversationsModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wer beteiligt war</translation>
    </message>
</context>
<context>
    <name>tallybook::CountsTable</name>
    <message>
        <source>Votes as stated, as listed and in the thread</source>
        <translation>Stimmen wie angegeben, wie aufgeführt und im Thread</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Aufgeführt</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>%1 (%2 binding)</source>
        <translation>%1 (%2 bindend)</translation>
    </message>
</context>
<context>
    <name>tallybook::CutDialog</name>
    <message>
        <source>&amp;Cut before this paragraph</source>
        <translation>Vor diesem Absatz &amp;trennen</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Cut the text into messages</source>
        <translation>Text in Nachrichten trennen</translation>
    </message>
    <message>
        <source>Up and Down go from paragraph to paragraph; Space puts a cut before one, or takes it away.</source>
        <translation>Auf und Ab gehen von Absatz zu Absatz; die Leertaste setzt eine Trennung davor oder nimmt sie weg.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Der eingefügte Text</translation>
    </message>
    <message>
        <source>&amp;Do not cut before this paragraph</source>
        <translation>Vor diesem Absatz &amp;nicht trennen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallybook::ElectorateEdit</name>
    <message>
        <source>Nobody is known yet. Add people in the roster first.</source>
        <translation>Noch ist niemand bekannt. Zuerst Personen in der Mitgliederliste hinzufügen.</translation>
    </message>
    <message>
        <source>Electorate</source>
        <translation>Wahlberechtigte</translation>
    </message>
    <message>
        <source>People whose votes bind</source>
        <translation>Personen, deren Stimmen bindend sind</translation>
    </message>
</context>
<context>
    <name>tallybook::EvidencePane</name>
    <message>
        <source>Source message</source>
        <translation>Quellnachricht</translation>
    </message>
    <message>
        <source>Choose a vote to see the message it was read from.</source>
        <translation>Eine Stimme wählen, um die Nachricht zu sehen, aus der sie gelesen wurde.</translation>
    </message>
    <message>
        <source>This vote was entered by hand; there is no message.</source>
        <translation>Diese Stimme wurde von Hand eingetragen; es gibt keine Nachricht.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, subject</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Carried over from %1, where it was cast for something else</source>
        <translation>Übertragen von %1, wo sie etwas anderem galt</translation>
    </message>
    <message>
        <source>Carried over from %1, where it was cast for the same</source>
        <translation>Übertragen von %1, wo sie derselben Sache galt</translation>
    </message>
</context>
<context>
    <name>tallybook::GuideWindow</name>
    <message>
        <source>This guide is written in English only.</source>
        <translation>Dieses Handbuch gibt es nur auf Englisch.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
</context>
<context>
    <name>tallybook::HistoryModel</name>
    <message>
        <source>%1, by %2, %3</source>
        <comment>act, who, when</comment>
        <translation>%1, von %2, %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Begründung: %1</translation>
    </message>
    <message>
        <source>Number %1, checksum %2</source>
        <translation>Nummer %1, Prüfsumme %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
</context>
<context>
    <name>tallybook::HistoryPage</name>
    <message>
        <source>Verif&amp;y history</source>
        <translation>Verlauf &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Whole book</source>
        <translation>Gan&amp;zes Buch</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>Einen Eintrag wählen, um zu sehen, was er geändert hat.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Verifying the history</source>
        <translation>Verlauf prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, all intact</source>
        <translation>
            <numerusform>%n Eintrag, unversehrt</numerusform>
            <numerusform>%n Einträge, alle unversehrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken at entry %1: the book was changed outside Tallybook</source>
        <translation>Beschädigt bei Eintrag %1: Das Buch wurde außerhalb von Tallybook geändert</translation>
    </message>
    <message numerus="yes">
        <source>Takes back %n act(s), each as an undo of its own</source>
        <translation>
            <numerusform>Nimmt %n Schritt mit eigenem Rückgängig zurück</numerusform>
            <numerusform>Nimmt %n Schritte zurück, jeden mit eigenem Rückgängig</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an act of yours that is not taken back yet.</source>
        <translation>Einen eigenen Schritt wählen, der noch nicht zurückgenommen ist.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Undo &amp;back to here</source>
        <translation>Bis hierher rückgängig &amp;machen</translation>
    </message>
    <message>
        <source>Copy detai&amp;ls</source>
        <translation>Detai&amp;ls kopieren</translation>
    </message>
    <message>
        <source>With all fields as they lie in the book</source>
        <translation>Mit allen Feldern, wie sie im Buch liegen</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Der Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>Copied what entry %1 changed.</source>
        <translation>Kopiert, was Eintrag %1 änderte.</translation>
    </message>
    <message numerus="yes">
        <source>Reading older acts: %n so far…</source>
        <translation>
            <numerusform>Ältere Schritte werden gelesen: bisher %n…</numerusform>
            <numerusform>Ältere Schritte werden gelesen: bisher %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallybook::ImportDoor</name>
    <message>
        <source>Choose the record that the replies belong to first, or make a new one.</source>
        <translation>Zuerst den Vorgang wählen, zu dem die Antworten gehören, oder einen neuen anlegen.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the replies first: the page of the thread, or single mails.</source>
        <translation>Die Zwischenablage enthält keinen Text. Zuerst die Antworten kopieren: die Seite des Threads oder einzelne Mails.</translation>
    </message>
    <message>
        <source>Import replies</source>
        <translation>Antworten importieren</translation>
    </message>
    <message>
        <source>Mail and pages (*.eml *.mbox *.mbx *.json *.html *.htm *.txt);;All files (*)</source>
        <translation>Mails und Seiten (*.eml *.mbox *.mbx *.json *.html *.htm *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tallybook::ImportModel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
</context>
<context>
    <name>tallybook::ImportReview</name>
    <message>
        <source>Cancel reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Import into “%1”</source>
        <translation>In „%1“ importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>&amp;Read as:</source>
        <translation>&amp;Lesen als:</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Without a vote</source>
        <translation>Ohne Stimme</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Anzei&amp;gen:</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Choose the record first into which the messages go.</source>
        <translation>Zuerst den Vorgang wählen, in den die Nachrichten kommen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was imported.</source>
        <translation>Das Lesen wurde abgebrochen. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Reading the pasted text</source>
        <translation>Eingefügten Text lesen</translation>
    </message>
    <message>
        <source>No message was found in it.</source>
        <translation>Darin wurde keine Nachricht gefunden.</translation>
    </message>
    <message>
        <source>This reads as a discussion: nobody called a vote in it. Words of support are shown and no ballot is counted unless you take it as one.</source>
        <translation>Das liest sich wie eine Diskussion: Niemand hat darin zu einer Abstimmung aufgerufen. Zustimmende Worte werden gezeigt; als Stimme zählt nur, was ausdrücklich so gewertet wird.</translation>
    </message>
    <message>
        <source>All of these messages are in the record already.</source>
        <translation>Alle diese Nachrichten sind schon im Vorgang.</translation>
    </message>
    <message>
        <source>Recognise the form</source>
        <translation>Form erkennen</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>Choose a message on the left to read it.</source>
        <translation>Links eine Nachricht wählen, um sie zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n message(s) first, or leave them out.</source>
        <translation>
            <numerusform>Zuerst %n Nachricht klären oder auslassen.</numerusform>
            <numerusform>Zuerst %n Nachrichten klären oder auslassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these messages came into the record meanwhile. They were read again; please look once more.</source>
        <translation>Einige dieser Nachrichten kamen inzwischen in den Vorgang. Sie wurden neu gelesen; bitte noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importiert: %1.</translation>
    </message>
    <message>
        <source>Cut by hand…</source>
        <translation>Von Hand trennen…</translation>
    </message>
    <message>
        <source>Import into the new record “%1”</source>
        <translation>In den neuen Vorgang „%1“ importieren</translation>
    </message>
    <message numerus="yes">
        <source>This thread is longer than can be handled: %n message(s) more are in the archive and were left out.</source>
        <translation>
            <numerusform>Dieser Thread ist länger, als sich verarbeiten lässt: %n weitere Nachricht im Archiv wurde ausgelassen.</numerusform>
            <numerusform>Dieser Thread ist länger, als sich verarbeiten lässt: %n weitere Nachrichten im Archiv wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallybook::InfoWindow</name>
    <message>
        <source>A first vote

1. File, New book: one file keeps all records of a committee.
2. Edit, People and roles: import the roster, so that the program knows whose votes bind.
3. File, New record: choose the kind; write title, text, the conversations that led to it and their summary.
4. Open vote. On the Announce page, copy or save the call and send it with your mail program.
5. Copy the replies (the thread&apos;s page, mails, or drop files on the window) and press Ctrl+Shift+V.
6. In the review, settle what is unclear and accept. One undo takes it all back.
7. The live tally says how it stands, by which rule, and what would turn it.
8. Votes page: look at what is marked; say who somebody is, admit a late vote with a reason.
9. Close vote when the period is over.
10. Result mail: check, copy or save, send; then mark it as sent.

Shortcuts

</source>
        <translation>Eine erste Abstimmung

1. Datei, Neues Buch: Eine Datei enthält alle Vorgänge eines Komitees.
2. Bearbeiten, Personen und Rollen: die Mitgliederliste importieren, damit das Programm weiß, wessen Stimmen bindend sind.
3. Datei, Neuer Vorgang: die Art wählen; Titel, Text, die Gespräche, die dazu führten, und ihre Zusammenfassung eintragen.
4. Abstimmung eröffnen. Auf der Seite „Bekanntgabe“ den Aufruf kopieren oder speichern und mit dem Mailprogramm senden.
5. Die Antworten kopieren (die Seite des Threads, Mails, oder Dateien auf das Fenster ziehen) und Strg+Umschalt+V drücken.
6. In der Durchsicht klären, was unklar ist, und übernehmen. Ein einziges Rückgängig nimmt alles zurück.
7. Die Live-Auszählung zeigt, wie es steht, nach welcher Regel, und was das Ergebnis drehen würde.
8. Seite „Stimmen“: ansehen, was markiert ist; angeben, wer jemand ist, eine verspätete Stimme mit Begründung zulassen.
9. Abstimmung schließen, wenn der Zeitraum vorbei ist.
10. Ergebnis-Mail: prüfen, kopieren oder speichern, senden; dann als gesendet markieren.

Tastenkürzel

</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>About Tallybook</source>
        <translation>Über Tallybook</translation>
    </message>
    <message>
        <source>Tallybook %1

Votes of Apache project committees, counted with proof.

The sources are under the Apache License 2.0. This program is linked with Qt Charts, so the program as a whole is distributed under the GNU General Public License, version 3.</source>
        <translation>Tallybook %1

Abstimmungen von Apache-Projektkomitees, nachweisbar ausgezählt.

Die Quellen stehen unter der Apache License 2.0. Dieses Programm ist mit Qt Charts gelinkt, daher wird das Programm als Ganzes unter der GNU General Public License, Version 3, verbreitet.</translation>
    </message>
    <message>
        <source>Apache License 2.0, in full</source>
        <translation>Apache License 2.0, im Wortlaut</translation>
    </message>
</context>
<context>
    <name>tallybook::KindFields</name>
    <message>
        <source>&amp;Module name:</source>
        <translation>Mod&amp;ulname:</translation>
    </message>
    <message>
        <source>Module s&amp;cope:</source>
        <translation>M&amp;odulumfang:</translation>
    </message>
    <message>
        <source>Ne&amp;w codebase:</source>
        <translation>Ne&amp;ue Codebasis:</translation>
    </message>
    <message>
        <source>E&amp;xisting codebase:</source>
        <translation>Bestehende C&amp;odebasis:</translation>
    </message>
    <message>
        <source>This is the codebase that continues if the proposal fails.</source>
        <translation>Diese Codebasis wird fortgeführt, wenn der Vorschlag scheitert.</translation>
    </message>
    <message>
        <source>If the proposal fails, %1 continues.</source>
        <translation>Wenn der Vorschlag scheitert, wird %1 fortgeführt.</translation>
    </message>
</context>
<context>
    <name>tallybook::LineList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallybook::MainActions</name>
    <message>
        <source>New &amp;book…</source>
        <translation>Neues &amp;Buch…</translation>
    </message>
    <message>
        <source>&amp;Open book…</source>
        <translation>Buch &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste replies</source>
        <translation>Antworten &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Back &amp;up book…</source>
        <translation>Buch &amp;sichern…</translation>
    </message>
    <message>
        <source>&amp;Close book</source>
        <translation>Buch s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Search records</source>
        <translation>&amp;Vorgänge suchen</translation>
    </message>
    <message>
        <source>Find an a&amp;ction or record…</source>
        <translation>Aktion oder Vorgang &amp;finden…</translation>
    </message>
    <message>
        <source>People and r&amp;oles…</source>
        <translation>&amp;Personen und Rollen…</translation>
    </message>
    <message>
        <source>&amp;Open vote</source>
        <translation>Abstimmung e&amp;röffnen</translation>
    </message>
    <message>
        <source>&amp;Close vote</source>
        <translation>Abstimmung &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Extend vote…</source>
        <translation>Abstimmung &amp;verlängern…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel vote…</source>
        <translation>Abstimmung &amp;abbrechen…</translation>
    </message>
    <message>
        <source>&amp;Call mail</source>
        <translation>&amp;Aufruf-Mail</translation>
    </message>
    <message>
        <source>&amp;Result mail</source>
        <translation>&amp;Ergebnis-Mail</translation>
    </message>
    <message>
        <source>Decision &amp;summary</source>
        <translation>Entscheidungs&amp;zusammenfassung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>&amp;About Tallybook</source>
        <translation>&amp;Über Tallybook</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Neuer Vorgang</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation>&amp;Abstimmung</translation>
    </message>
    <message>
        <source>&amp;Announce</source>
        <translation>Bekannt&amp;gabe</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Vorgang</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Vorgänge suchen</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Re&amp;minder</source>
        <translation>Er&amp;innerung</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <translation>&amp;Verlängerung</translation>
    </message>
    <message>
        <source>Ca&amp;ncellation</source>
        <translation>A&amp;bbruch</translation>
    </message>
    <message>
        <source>C&amp;orrection</source>
        <translation>Beri&amp;chtigung</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>&amp;Archiv öffnen…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Druc&amp;ken…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Note a &amp;public call</source>
        <translation>Öffentlichen Aufruf ver&amp;merken</translation>
    </message>
    <message>
        <source>Start next &amp;round</source>
        <translation>&amp;Nächste Runde beginnen</translation>
    </message>
    <message>
        <source>O&amp;wn rules…</source>
        <translation>Ei&amp;gene Regeln…</translation>
    </message>
    <message>
        <source>Chec&amp;k a result…</source>
        <translation>Ergebnis &amp;prüfen…</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <source>&amp;First steps and shortcuts</source>
        <translation>&amp;Erste Schritte und Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>tallybook::MainWindow</name>
    <message>
        <source>Records</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Live tally</source>
        <translation>Live-Auszählung</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Tallybook</source>
        <translation>Tallybook</translation>
    </message>
    <message>
        <source>%1 — Tallybook</source>
        <comment>book</comment>
        <translation>%1 — Tallybook</translation>
    </message>
    <message>
        <source>%1 — %2 — Tallybook</source>
        <comment>record, book</comment>
        <translation>%1 — %2 — Tallybook</translation>
    </message>
    <message>
        <source>Back up book</source>
        <translation>Buch sichern</translation>
    </message>
    <message>
        <source>%1 backup.tallybook</source>
        <comment>file name</comment>
        <translation>%1 Sicherungskopie.tallybook</translation>
    </message>
    <message>
        <source>Tallybook books (*.tallybook)</source>
        <translation>Tallybook-Bücher (*.tallybook)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Opening the book…</source>
        <translation>Buch wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>tallybook::MergeDialog</name>
    <message>
        <source>Merge two people</source>
        <translation>Zwei Personen zusammenführen</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Eine Person wählen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Bleibt:</translation>
    </message>
    <message>
        <source>&amp;Is the same person as:</source>
        <translation>&amp;Ist dieselbe Person wie:</translation>
    </message>
    <message>
        <source>Choose who else this is. Addresses, handles, roles and votes of both will belong to one person.</source>
        <translation>Wählen, wer das außerdem ist. Adressen, Benutzernamen, Rollen und Stimmen beider gehören dann zu einer Person.</translation>
    </message>
    <message>
        <source>They have different ASF ids (%1 and %2), and an id belongs to one person for good. Correct the id that is wrong first.</source>
        <translation>Beide haben verschiedene ASF-IDs (%1 und %2), und eine ID gehört auf Dauer zu einer Person. Zuerst die falsche ID korrigieren.</translation>
    </message>
    <message>
        <source>%1 stays; %2 leaves the list of people.</source>
        <translation>%1 bleibt; %2 verschwindet aus der Liste der Personen.</translation>
    </message>
    <message>
        <source>Gained: %1.</source>
        <comment>addresses and handles</comment>
        <translation>Hinzu kommen: %1.</translation>
    </message>
    <message>
        <source>No votes move.</source>
        <translation>Es gehen keine Stimmen über.</translation>
    </message>
    <message>
        <source>%1 in %2 move. Where both voted in one record, the later vote replaces the earlier.</source>
        <comment>votes, records</comment>
        <translation>Es gehen über: %1 in %2. Wo beide im selben Vorgang abgestimmt haben, ersetzt die spätere Stimme die frühere.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Vorgang</numerusform>
            <numerusform>%n Vorgängen</numerusform>
        </translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>Ein einziges Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Merging the people</source>
        <translation>Personen zusammenführen</translation>
    </message>
</context>
<context>
    <name>tallybook::MessagePane</name>
    <message>
        <source>Show &amp;quotes</source>
        <translation>&amp;Zitate anzeigen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sender, date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tallybook::MessageView</name>
    <message>
        <source>Message text</source>
        <translation>Nachrichtentext</translation>
    </message>
</context>
<context>
    <name>tallybook::MomentEdit</name>
    <message>
        <source>%1, local time</source>
        <translation>%1, Ortszeit</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
</context>
<context>
    <name>tallybook::NoticeBar</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>tallybook::OpenBook</name>
    <message>
        <source>Adding a record</source>
        <translation>Vorgang hinzufügen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reading what others changed</source>
        <translation>Änderungen anderer lesen</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Gesichert in %1</translation>
    </message>
    <message>
        <source>Backing up the book</source>
        <translation>Buch sichern</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Another backup is still being written. Start this one when it is done.</source>
        <translation>Eine andere Sicherungskopie wird noch geschrieben. Diese bitte danach beginnen.</translation>
    </message>
    <message>
        <source>The backup is still being written. The book closes when it is done.</source>
        <translation>Die Sicherungskopie wird noch geschrieben. Das Buch wird danach geschlossen.</translation>
    </message>
</context>
<context>
    <name>tallybook::OutcomeBanner</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>tallybook::PaletteModel</name>
    <message>
        <source>Record ▸ %1</source>
        <translation>Vorgang ▸ %1</translation>
    </message>
</context>
<context>
    <name>tallybook::PeriodEdit</name>
    <message>
        <source>Opens</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>when the vote is opened</source>
        <translation>wenn die Abstimmung eröffnet wird</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Zone of the list, beside UTC:</source>
        <translation>Zeitzone der Liste, neben UTC:</translation>
    </message>
    <message>
        <source>Zone of the list</source>
        <translation>Zeitzone der Liste</translation>
    </message>
    <message numerus="yes">
        <source>Close after %n hour(s)</source>
        <translation>
            <numerusform>Endet nach %n Stunde</numerusform>
            <numerusform>Endet nach %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs for %1</source>
        <translation>Dauer von %1</translation>
    </message>
</context>
<context>
    <name>tallybook::PersonChooser</name>
    <message>
        <source>Who wrote this</source>
        <translation>Wer dies geschrieben hat</translation>
    </message>
    <message>
        <source>Choose, or type a new name</source>
        <translation>Wählen oder einen neuen Namen eingeben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tallybook::PersonForm</name>
    <message>
        <source>&amp;Emeritus</source>
        <translation>E&amp;meritus</translation>
    </message>
    <message>
        <source>2021-03-01, or empty</source>
        <translation>2021-03-01 oder leer</translation>
    </message>
    <message>
        <source>empty: still</source>
        <translation>leer: noch immer</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>AS&amp;F id:</source>
        <translation>ASF-&amp;ID:</translation>
    </message>
    <message>
        <source>A&amp;ddresses:</source>
        <translation>Ad&amp;ressen:</translation>
    </message>
    <message>
        <source>&amp;Handles:</source>
        <translation>Ben&amp;utzernamen:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>Ro&amp;lle:</translation>
    </message>
    <message>
        <source>Fr&amp;om:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>Give a name, an id, an address or a handle.</source>
        <translation>Einen Namen, eine ID, eine Adresse oder einen Benutzernamen angeben.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>„%1“ ist keine Mailadresse.</translation>
    </message>
    <message>
        <source>Write the day as 2021-03-01.</source>
        <translation>Den Tag in der Form 2021-03-01 schreiben.</translation>
    </message>
    <message>
        <source>The role would end before it begins.</source>
        <translation>Die Rolle würde enden, bevor sie beginnt.</translation>
    </message>
</context>
<context>
    <name>tallybook::PreferenceFields</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>The first that is meant for the kind</source>
        <translation>Die erste, die für die Art gedacht ist</translation>
    </message>
    <message>
        <source>As short as the rule allows</source>
        <translation>So kurz, wie die Regel erlaubt</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> Stunden</translation>
    </message>
    <message>
        <source>“%1” is no mail address, so the one before is kept.</source>
        <translation>„%1“ ist keine Mailadresse, daher bleibt die vorige.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Auswä&amp;hlen…</translation>
    </message>
    <message>
        <source>Choose the folder of own templates</source>
        <translation>Ordner eigener Vorlagen auswählen</translation>
    </message>
    <message>
        <source>There is no such folder, so the one before is kept.</source>
        <translation>Diesen Ordner gibt es nicht, daher bleibt der vorige.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No zone has this name, so the one before is kept.</source>
        <translation>Keine Zeitzone heißt so, daher bleibt die vorige.</translation>
    </message>
</context>
<context>
    <name>tallybook::PreferencesDialog</name>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>You and your mails</source>
        <translation>Eigene Person und Mails</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>Neue Vorgänge</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Programmstart</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Stan&amp;dardwerte wiederherstellen</translation>
    </message>
    <message>
        <source>Everything has its default already.</source>
        <translation>Alles hat schon seinen Standardwert.</translation>
    </message>
    <message>
        <source>Everything has its default again.</source>
        <translation>Alles hat wieder seinen Standardwert.</translation>
    </message>
    <message>
        <source>&amp;Take that back</source>
        <translation>Z&amp;urücknehmen</translation>
    </message>
</context>
<context>
    <name>tallybook::PrintDoor</name>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>tallybook::ProjectEdit</name>
    <message>
        <source>Add pro&amp;ject</source>
        <translation>Pro&amp;jekt hinzufügen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Apache Example</source>
        <translation>Apache Example</translation>
    </message>
    <message>
        <source>Project name:</source>
        <translation>Projektname:</translation>
    </message>
    <message>
        <source>Committee id:</source>
        <translation>Komitee-ID:</translation>
    </message>
    <message>
        <source>Developer list:</source>
        <translation>Entwicklerliste:</translation>
    </message>
    <message>
        <source>Chair, who signs mails:</source>
        <translation>Vorsitz, unterzeichnet Mails:</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
</context>
<context>
    <name>tallybook::ProposalForm</name>
    <message>
        <source>&amp;Title:</source>
        <translation>Tite&amp;l:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>A&amp;rt:</translation>
    </message>
    <message>
        <source>Pro&amp;ject:</source>
        <translation>Pro&amp;jekt:</translation>
    </message>
    <message>
        <source>Pr&amp;oposer:</source>
        <translation>&amp;Vorschlag von:</translation>
    </message>
    <message>
        <source>What is &amp;decided:</source>
        <translation>Was entsch&amp;ieden wird:</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Summar&amp;y of them:</source>
        <translation>Zusa&amp;mmenfassung der Gespräche:</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>Wie entschieden wird</translation>
    </message>
    <message>
        <source>&amp;Rule:</source>
        <translation>R&amp;egel:</translation>
    </message>
    <message>
        <source>Whose votes &amp;bind:</source>
        <translation>&amp;Wessen Stimmen bindend sind:</translation>
    </message>
    <message>
        <source>Voting &amp;period:</source>
        <translation>Abstimmungs&amp;zeitraum:</translation>
    </message>
    <message>
        <source>The vote thread</source>
        <translation>Der Abstimmungs-Thread</translation>
    </message>
    <message>
        <source>Message-ID of the call:</source>
        <translation>Message-ID des Aufrufs:</translation>
    </message>
    <message>
        <source>What happe&amp;ns if it fails:</source>
        <translation>Was beim &amp;Scheitern geschieht:</translation>
    </message>
    <message>
        <source>Conversations:</source>
        <translation>Gespräche:</translation>
    </message>
    <message>
        <source>Alternatives considered:</source>
        <translation>Erwogene Alternativen:</translation>
    </message>
    <message>
        <source>Link to the thread:</source>
        <translation>Link zum Thread:</translation>
    </message>
</context>
<context>
    <name>tallybook::ProposalPage</name>
    <message>
        <source>&amp;Save proposal</source>
        <translation>Vorschlag s&amp;peichern</translation>
    </message>
    <message>
        <source>Discard edits</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Choose a record on the left, or make one with New.</source>
        <translation>Links einen Vorgang wählen oder mit „Neu“ einen anlegen.</translation>
    </message>
    <message>
        <source>Saving the proposal</source>
        <translation>Vorschlag speichern</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Your unsaved edits are here again. Save them, or discard them.</source>
        <translation>Die ungespeicherten Änderungen sind wieder da. Sie lassen sich speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>Your unsaved edits are here again. The record has changed since, in the same fields: saving puts yours in their place.</source>
        <translation>Die ungespeicherten Änderungen sind wieder da. Der Vorgang hat sich seitdem in denselben Feldern geändert: Speichern setzt die eigenen Änderungen an deren Stelle.</translation>
    </message>
    <message>
        <source>%1 changed this record meanwhile. What you typed is kept, and not saved yet.</source>
        <translation>%1 hat diesen Vorgang inzwischen geändert. Die eigenen Eingaben sind erhalten und noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 changed the same fields of this record meanwhile. What you typed is kept: saving puts it in the place of theirs.</source>
        <translation>%1 hat inzwischen dieselben Felder dieses Vorgangs geändert. Die eigenen Eingaben sind erhalten: Speichern setzt sie an die Stelle der anderen.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremde Änderungen übernehmen</translation>
    </message>
    <message>
        <source>Keeping unsaved edits</source>
        <translation>Ungespeicherte Änderungen aufbewahren</translation>
    </message>
    <message>
        <source>Unsaved edits, kept as a draft</source>
        <translation>Ungespeicherte Änderungen, als Entwurf aufbewahrt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Adding the project</source>
        <translation>Projekt hinzufügen</translation>
    </message>
</context>
<context>
    <name>tallybook::ReadingPanel</name>
    <message>
        <source>Take as &amp;vote</source>
        <translation>Als &amp;Stimme werten</translation>
    </message>
    <message>
        <source>&amp;Not a vote</source>
        <translation>&amp;Keine Stimme</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Auslassen</translation>
    </message>
    <message>
        <source>Ne&amp;xt to settle</source>
        <translation>&amp;Nächste zu klären</translation>
    </message>
    <message>
        <source>Choose a message to see how it was read.</source>
        <translation>Eine Nachricht wählen, um zu sehen, wie sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Votes found in the message</source>
        <translation>In der Nachricht gefundene Stimmen</translation>
    </message>
    <message>
        <source>Value of the vote</source>
        <translation>Wert der Stimme</translation>
    </message>
    <message>
        <source>Val&amp;ue:</source>
        <translation>&amp;Wert:</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>W&amp;er:</translation>
    </message>
    <message>
        <source>Why it was read so</source>
        <translation>Warum sie so gelesen wurde</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>withdraws the vote</source>
        <translation>zieht die Stimme zurück</translation>
    </message>
    <message>
        <source>Will be added as somebody new. The roster says nothing about this person, so the vote does not bind by itself.</source>
        <translation>Wird als neue Person hinzugefügt. Die Mitgliederliste sagt nichts über diese Person, daher ist die Stimme nicht von sich aus bindend.</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <translation>Von %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is no vote value.</source>
        <translation>„%1“ ist kein Stimmwert.</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>Sicherheit: %1</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>Bedingung: %1</translation>
    </message>
    <message>
        <source>Support, no ballot: “%1”</source>
        <translation>Zustimmung, keine Stimme: „%1“</translation>
    </message>
    <message>
        <source>No vote was found in the own words of this message.</source>
        <translation>In den eigenen Worten dieser Nachricht wurde keine Stimme gefunden.</translation>
    </message>
</context>
<context>
    <name>tallybook::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>Choose a moment after %1</source>
        <translation>Einen Zeitpunkt nach %1 wählen</translation>
    </message>
</context>
<context>
    <name>tallybook::RecordDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>deadline, project</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tallybook::RecordHeader</name>
    <message>
        <source>No record in view</source>
        <translation>Kein Vorgang angezeigt</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, state</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tallybook::RecordListModel</name>
    <message>
        <source>Closing soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Result due</source>
        <translation>Ergebnis fällig</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n Vorgang</numerusform>
            <numerusform>%1, %n Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1
Closes %2 (%3)</source>
        <translation>%1
Ende: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>tallybook::RecordTabs</name>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Bekanntgabe</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>page, number of things on it</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tallybook::RecordsPane</name>
    <message>
        <source>Records</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>No records yet. Press New to draft the first proposal.</source>
        <translation>Noch keine Vorgänge. Mit „Neu“ den ersten Vorschlag entwerfen.</translation>
    </message>
    <message>
        <source>No record fits. Change the search or the filters.</source>
        <translation>Kein Vorgang passt. Suche oder Filter ändern.</translation>
    </message>
</context>
<context>
    <name>tallybook::ReplayBar</name>
    <message>
        <source>Replay: the vote at an earlier moment</source>
        <translation>Rückblick: die Abstimmung zu einem früheren Zeitpunkt</translation>
    </message>
    <message>
        <source>Drag to see how the vote stood earlier</source>
        <translation>Ziehen, um den früheren Stand der Abstimmung zu sehen</translation>
    </message>
    <message>
        <source>Replay: as of %1 (%2)</source>
        <translation>Rückblick: Stand %1 (%2)</translation>
    </message>
    <message>
        <source>As it is; drag to see how the vote stood earlier</source>
        <translation>Jetziger Stand; ziehen, um den früheren zu sehen</translation>
    </message>
</context>
<context>
    <name>tallybook::ResultCheckWindow</name>
    <message>
        <source>&amp;Paste result</source>
        <translation>Ergebnis &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei &amp;öffnen…</translation>
    </message>
    <message>
        <source>Check a result</source>
        <translation>Ergebnis prüfen</translation>
    </message>
    <message>
        <source>The result mail</source>
        <translation>Die Ergebnis-Mail</translation>
    </message>
    <message>
        <source>Paste a published [RESULT] mail, or open it. Its numbers, names and marks are held against each other, and against thread, roster and rule if you choose them above. Nothing of it gets into the book.</source>
        <translation>Eine veröffentlichte [RESULT]-Mail einfügen oder öffnen. Ihre Zahlen, Namen und Kennzeichnungen werden miteinander abgeglichen, und mit Thread, Mitgliederliste und Regel, wenn diese oben gewählt sind. Nichts davon kommt in das Buch.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy the mail first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Zuerst die Mail kopieren.</translation>
    </message>
    <message>
        <source>Open a result</source>
        <translation>Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Mail (*.eml *.mbox *.mbx *.json *.txt *.html);;All files (*)</source>
        <translation>Mails (*.eml *.mbox *.mbx *.json *.txt *.html);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Ohne Betreff</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Nothing of a result was found in this mail: no verdict, no number, no voter.</source>
        <translation>In dieser Mail wurde nichts von einem Ergebnis gefunden: kein Ausgang, keine Zahl, keine abstimmende Person.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing contradicts.</source>
        <translation>Keine Widersprüche.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the result</source>
        <translation>Ergebnis lesen</translation>
    </message>
    <message>
        <source>What contradicts in the mail is listed here, once a result was pasted or opened.</source>
        <translation>Widersprüche in der Mail stehen hier, sobald ein Ergebnis eingefügt oder geöffnet wurde.</translation>
    </message>
    <message>
        <source>Choose other files as the thread, or none.</source>
        <translation>Andere Dateien als Thread wählen oder keine.</translation>
    </message>
    <message>
        <source>Paste or open the mail that tells the result of a vote.</source>
        <translation>Die Mail einfügen oder öffnen, die das Ergebnis einer Abstimmung mitteilt.</translation>
    </message>
    <message>
        <source>No contradiction was found in the mail, nor between it and its thread.</source>
        <translation>Weder in der Mail noch zwischen ihr und ihrem Thread wurde ein Widerspruch gefunden.</translation>
    </message>
    <message>
        <source>No contradiction was found in the mail itself. Choose its thread above to hold it against the votes, too.</source>
        <translation>In der Mail selbst wurde kein Widerspruch gefunden. Oben ihren Thread wählen, um sie auch mit den Stimmen zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>tallybook::ResultGate</name>
    <message>
        <source>The check found contradictions, and the book is open for reading only, so that no reason can be recorded. The mail stays here.</source>
        <translation>Die Prüfung hat Widersprüche gefunden, und das Buch ist nur zum Lesen geöffnet, daher lässt sich keine Begründung festhalten. Die Mail bleibt hier.</translation>
    </message>
    <message>
        <source>The check found contradictions. The mail stays here until they are corrected, or a reason says why it is right so.</source>
        <translation>Die Prüfung hat Widersprüche gefunden. Die Mail bleibt hier, bis sie berichtigt sind oder eine Begründung sagt, warum es so richtig ist.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the result go</source>
        <translation>Ergebnis freigeben</translation>
    </message>
    <message>
        <source>The check of the result found:
%1
It can go out like this for a reason that the history keeps.</source>
        <translation>Die Prüfung des Ergebnisses hat ergeben:
%1
So hinausgehen kann es mit einer Begründung, die der Verlauf festhält.</translation>
    </message>
    <message>
        <source>&amp;Let it go</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Recording the reason</source>
        <translation>Begründung festhalten</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>Prüfung des Ergebnisses</translation>
    </message>
    <message>
        <source>The record changed meanwhile, and the reason was for what stood here before. Look at the mail again.</source>
        <translation>Der Vorgang hat sich inzwischen geändert, und die Begründung galt für das, was vorher hier stand. Bitte die Mail noch einmal ansehen.</translation>
    </message>
</context>
<context>
    <name>tallybook::RosterModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ASF id</source>
        <translation>ASF-ID</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Benutzernamen</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <source>%1, emeritus</source>
        <translation>%1, emeritiert</translation>
    </message>
</context>
<context>
    <name>tallybook::RosterWindow</name>
    <message>
        <source>Nobody is on the roster yet. Import a file, or add people by hand: without a roster nobody can say whose votes bind.</source>
        <translation>Noch steht niemand auf der Mitgliederliste. Eine Datei importieren oder Personen von Hand hinzufügen: Ohne Mitgliederliste lässt sich nicht sagen, wessen Stimmen bindend sind.</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation>Person &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save person</source>
        <translation>Person &amp;speichern</translation>
    </message>
    <message>
        <source>Re&amp;move role</source>
        <translation>Rolle &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Import file…</source>
        <translation>&amp;Datei importieren…</translation>
    </message>
    <message>
        <source>Ta&amp;ke over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personen und Rollen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>&amp;Project:</source>
        <translation>Pro&amp;jekt:</translation>
    </message>
    <message>
        <source>Add a project first, on the page of a proposal.</source>
        <translation>Zuerst auf der Seite eines Vorschlags ein Projekt hinzufügen.</translation>
    </message>
    <message>
        <source>Saving the person</source>
        <translation>Person speichern</translation>
    </message>
    <message>
        <source>Removing the role</source>
        <translation>Rolle entfernen</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>Mitgliederliste importieren</translation>
    </message>
    <message>
        <source>Rosters (*.csv *.json)</source>
        <translation>Mitgliederlisten (*.csv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the roster</source>
        <translation>Mitgliederliste lesen</translation>
    </message>
    <message>
        <source>Importing the roster</source>
        <translation>Mitgliederliste importieren</translation>
    </message>
    <message>
        <source>The roster was imported.</source>
        <translation>Die Mitgliederliste wurde importiert.</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>&amp;Zusammenführen…</translation>
    </message>
    <message>
        <source>For two entries that are one person</source>
        <translation>Für zwei Einträge, die eine Person sind</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Was der Import ändert</translation>
    </message>
</context>
<context>
    <name>tallybook::RuleEdit</name>
    <message>
        <source>Open so&amp;urce</source>
        <translation>&amp;Quelle öffnen</translation>
    </message>
    <message>
        <source>Readin&amp;g:</source>
        <translation>Lesar&amp;t:</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Reading of the rule</source>
        <translation>Lesart der Regel</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>Read so by: %1. %2</source>
        <translation>So gelesen von: %1. %2</translation>
    </message>
</context>
<context>
    <name>tallybook::RuleForm</name>
    <message>
        <source>Members of the PMC</source>
        <translation>Mitglieder des PMC</translation>
    </message>
    <message>
        <source>Active members of the PMC</source>
        <translation>Aktive Mitglieder des PMC</translation>
    </message>
    <message>
        <source>Committers</source>
        <translation>Committer</translation>
    </message>
    <message>
        <source>Members of the Incubator PMC</source>
        <translation>Mitglieder des Incubator-PMC</translation>
    </message>
    <message>
        <source>People named in the record</source>
        <translation>Im Vorgang genannte Personen</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>lower-case letters, digits and hyphens</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>&amp;Test in words</source>
        <translation>Prüfung in &amp;Worten</translation>
    </message>
    <message>
        <source>Sou&amp;rce (link)</source>
        <translation>&amp;Quelle (Link)</translation>
    </message>
    <message>
        <source>&amp;Minimum hours</source>
        <translation>Min&amp;destdauer in Stunden</translation>
    </message>
    <message>
        <source>No veto</source>
        <translation>Kein Veto</translation>
    </message>
    <message>
        <source>Any binding -1 is a veto</source>
        <translation>Jede bindende -1 ist ein Veto</translation>
    </message>
    <message>
        <source>A binding -1 with a reason is a veto</source>
        <translation>Eine bindende -1 mit Begründung ist ein Veto</translation>
    </message>
    <message>
        <source>&amp;Veto</source>
        <translation>&amp;Veto</translation>
    </message>
    <message>
        <source>Whose votes &amp;bind</source>
        <translation>Wessen Stimmen &amp;bindend sind</translation>
    </message>
    <message>
        <source>Any kind of proposal</source>
        <translation>Jede Art von Vorschlag</translation>
    </message>
    <message>
        <source>What it &amp;decides</source>
        <translation>Worüber sie ents&amp;cheidet</translation>
    </message>
    <message>
        <source>Add &amp;condition</source>
        <translation>Bedingung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>With fewer binding +1 the vote cannot be closed, only extended</source>
        <translation>Mit weniger bindenden +1 kann die Abstimmung nicht geschlossen, nur verlängert werden</translation>
    </message>
    <message>
        <source>+1 to c&amp;lose</source>
        <translation>+1 zum Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Die Regel braucht einen Namen.</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens, and no blank.</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Say what is tested. Mails repeat it, so in English.</source>
        <translation>Angeben, was geprüft wird. Mails wiederholen es, daher auf Englisch.</translation>
    </message>
</context>
<context>
    <name>tallybook::RuleWindow</name>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Neue Regel</translation>
    </message>
    <message>
        <source>&amp;Save rule</source>
        <translation>Regel &amp;speichern</translation>
    </message>
    <message>
        <source>R&amp;emove rule</source>
        <translation>Regel &amp;entfernen</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>&amp;Project:</source>
        <translation>&amp;Projekt:</translation>
    </message>
    <message>
        <source>The rule as JSON</source>
        <translation>Die Regel als JSON</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formular</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Saved. Records choose it under “Rule”; those that use it keep their copy.</source>
        <translation>Gespeichert. In Vorgängen steht sie unter „Regel“ zur Wahl; Vorgänge, die sie verwenden, behalten ihre Kopie.</translation>
    </message>
    <message>
        <source>Saving the rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>This is not a rule yet: %1</source>
        <translation>Das ist noch keine Regel: %1</translation>
    </message>
    <message>
        <source>A shipped rule has the id %1. Choose another one.</source>
        <translation>Eine mitgelieferte Regel hat die ID %1. Eine andere wählen.</translation>
    </message>
    <message>
        <source>The saved rule has changed meanwhile. What you typed is kept: saving puts it in its place.</source>
        <translation>Die gespeicherte Regel hat sich inzwischen geändert. Die eigenen Eingaben sind erhalten: Speichern setzt sie an deren Stelle.</translation>
    </message>
    <message>
        <source>Discard edits</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>This rule has edits that are not saved. Save or discard them first.</source>
        <translation>Diese Regel hat nicht gespeicherte Änderungen. Bitte zuerst speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>This book has no project yet. Make a record first: its form adds the project that the rules belong to.</source>
        <translation>Dieses Buch hat noch kein Projekt. Zuerst einen Vorgang anlegen: Sein Formular legt das Projekt an, zu dem die Regeln gehören.</translation>
    </message>
    <message>
        <source>This project has no rule of its own yet. Fill in the form and save it; records can then be decided by it.</source>
        <translation>Dieses Projekt hat noch keine eigene Regel. Das Formular ausfüllen und speichern; danach können Vorgänge nach ihr entschieden werden.</translation>
    </message>
</context>
<context>
    <name>tallybook::SettleBar</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n zu klären</numerusform>
            <numerusform>%n zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n anzusehen</numerusform>
            <numerusform>%n anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late or early</source>
        <translation>
            <numerusform>%n verspätet oder verfrüht</numerusform>
            <numerusform>%n verspätet oder verfrüht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a vote</source>
        <translation>
            <numerusform>%n ohne Stimme</numerusform>
            <numerusform>%n ohne Stimme</numerusform>
        </translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Nichts zu klären</translation>
    </message>
</context>
<context>
    <name>tallybook::SplitChart</name>
    <message>
        <source>Split of the votes</source>
        <translation>Verteilung der Stimmen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Non-binding</source>
        <translation>Nicht bindend</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindend</translation>
    </message>
    <message>
        <source>+1 needed</source>
        <translation>+1 nötig</translation>
    </message>
    <message>
        <source>Binding: %1.</source>
        <translation>Bindend: %1.</translation>
    </message>
    <message>
        <source>Non-binding: %1.</source>
        <translation>Nicht bindend: %1.</translation>
    </message>
    <message>
        <source>Unknown whether binding: %1.</source>
        <translation>Unbekannt, ob bindend: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The rule needs %n binding +1.</source>
        <translation>
            <numerusform>Die Regel verlangt %n bindende +1.</numerusform>
            <numerusform>Die Regel verlangt %n bindende +1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallybook::StatusLine</name>
    <message>
        <source>Read only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Buch %1</translation>
    </message>
</context>
<context>
    <name>tallybook::TallyPanel</name>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>What would turn it</source>
        <translation>Was das Ergebnis drehen würde</translation>
    </message>
    <message>
        <source>To confirm by hand</source>
        <translation>Von Hand zu bestätigen</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Readings of the rule</source>
        <translation>Lesarten der Regel</translation>
    </message>
    <message>
        <source>No binding vote yet</source>
        <translation>Noch keine bindende Stimme</translation>
    </message>
    <message>
        <source>Live tally</source>
        <translation>Live-Auszählung</translation>
    </message>
    <message>
        <source>No record in view</source>
        <translation>Kein Vorgang angezeigt</translation>
    </message>
    <message>
        <source>Choose one on the left, or make a new one.</source>
        <translation>Links einen wählen oder einen neuen anlegen.</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>endet in %1</translation>
    </message>
    <message>
        <source>The period is over: close the vote</source>
        <translation>Der Zeitraum ist vorbei: Abstimmung schließen</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>geschlossen am %1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>All readings agree</source>
        <translation>Alle Lesarten stimmen überein</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>zu bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>%n holder(s) of a binding vote</source>
        <translation>
            <numerusform>%n Person mit bindender Stimme</numerusform>
            <numerusform>%n Personen mit bindender Stimme</numerusform>
        </translation>
    </message>
    <message>
        <source>The record changed since its result went out. The outcome still holds.</source>
        <translation>Der Vorgang hat sich seit dem Verschicken des Ergebnisses geändert. Der Ausgang gilt weiter.</translation>
    </message>
    <message>
        <source>The record changed since its result went out, and the outcome is another one.</source>
        <translation>Der Vorgang hat sich seit dem Verschicken des Ergebnisses geändert, und der Ausgang ist ein anderer.</translation>
    </message>
    <message>
        <source>The Announce page writes the correction.</source>
        <translation>Die Seite „Bekanntgabe“ schreibt die Berichtigung.</translation>
    </message>
    <message>
        <source>earliest lawful close %1</source>
        <translation>frühester zulässiger Schluss %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stayed silent through %n public call(s) and are not counted among the holders.</source>
        <translation>
            <numerusform>Sie schwiegen bei %n öffentlichen Aufruf und zählen nicht zu den Stimmberechtigten.</numerusform>
            <numerusform>Sie schwiegen bei %n öffentlichen Aufrufen und zählen nicht zu den Stimmberechtigten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the votes…</source>
        <translation>Stimmen werden gelesen…</translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>endet %1</translation>
    </message>
</context>
<context>
    <name>tallybook::TemplateChoice</name>
    <message>
        <source>&amp;Templates…</source>
        <translation>&amp;Vorlagen…</translation>
    </message>
    <message>
        <source>&amp;Use shipped</source>
        <translation>Mi&amp;tgelieferte verwenden</translation>
    </message>
    <message>
        <source>Choose the folder of the project&apos;s templates</source>
        <translation>Ordner der Vorlagen des Projekts auswählen</translation>
    </message>
    <message>
        <source>Use the shipped templates again</source>
        <translation>Wieder die mitgelieferten Vorlagen verwenden</translation>
    </message>
    <message>
        <source>Folder of the templates</source>
        <translation>Ordner der Vorlagen</translation>
    </message>
    <message>
        <source>Templates: the shipped ones</source>
        <translation>Vorlagen: die mitgelieferten</translation>
    </message>
    <message>
        <source>Templates of %1: %2</source>
        <translation>Vorlagen von %1: %2</translation>
    </message>
    <message>
        <source>Templates of %1: %2 is not there, so the shipped ones</source>
        <translation>Vorlagen von %1: %2 gibt es nicht, daher die mitgelieferten</translation>
    </message>
</context>
<context>
    <name>tallybook::ThreadModel</name>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
</context>
<context>
    <name>tallybook::TimelineChart</name>
    <message>
        <source>Binding votes over time</source>
        <translation>Bindende Stimmen im Zeitverlauf</translation>
    </message>
    <message>
        <source>+1 needed</source>
        <translation>+1 nötig</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, QLocale format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day, QLocale format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1 binding +1 and %2 binding -1 so far.</source>
        <translation>Bisher %1 bindende +1 und %2 bindende -1.</translation>
    </message>
    <message numerus="yes">
        <source>The rule needs %n binding +1.</source>
        <translation>
            <numerusform>Die Regel verlangt %n bindende +1.</numerusform>
            <numerusform>Die Regel verlangt %n bindende +1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline: %1 (%2).</source>
        <comment>local time, UTC</comment>
        <translation>Frist: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>tallybook::VoteActs</name>
    <message>
        <source>Opening the vote</source>
        <translation>Abstimmung eröffnen</translation>
    </message>
    <message>
        <source>The vote is open. Next: send the call from the Announce page.</source>
        <translation>Die Abstimmung ist offen. Als Nächstes: den Aufruf von der Seite „Bekanntgabe“ senden.</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Abstimmung eröffnen</translation>
    </message>
    <message>
        <source>Missing: %1. A strategic decision follows community conversations, captured in a summary. It can be opened without them for a reason that the history keeps.</source>
        <translation>Es fehlt: %1. Eine strategische Entscheidung folgt auf Gespräche der Community, festgehalten in einer Zusammenfassung. Ohne sie kann mit einer Begründung eröffnet werden, die der Verlauf festhält.</translation>
    </message>
    <message>
        <source>&amp;Open anyway</source>
        <translation>&amp;Trotzdem eröffnen</translation>
    </message>
    <message>
        <source>Closing the vote</source>
        <translation>Abstimmung schließen</translation>
    </message>
    <message>
        <source>The vote is closed. Next: send the result from the Announce page.</source>
        <translation>Die Abstimmung ist geschlossen. Als Nächstes: das Ergebnis von der Seite „Bekanntgabe“ senden.</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Abstimmung schließen</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Trotzdem schließen</translation>
    </message>
    <message>
        <source>Extend the vote</source>
        <translation>Abstimmung verlängern</translation>
    </message>
    <message>
        <source>Votes count until the new close. Tell the list too.</source>
        <translation>Stimmen zählen bis zum neuen Ende. Auch die Liste informieren.</translation>
    </message>
    <message>
        <source>&amp;Extend</source>
        <translation>&amp;Verlängern</translation>
    </message>
    <message>
        <source>New &amp;close</source>
        <translation>Neues &amp;Ende</translation>
    </message>
    <message>
        <source>Extending the vote</source>
        <translation>Abstimmung verlängern</translation>
    </message>
    <message>
        <source>Cancel the vote</source>
        <translation>Abstimmung abbrechen</translation>
    </message>
    <message>
        <source>The record stays with all its votes, marked as cancelled.</source>
        <translation>Der Vorgang bleibt mit allen Stimmen erhalten, als abgebrochen markiert.</translation>
    </message>
    <message>
        <source>C&amp;ancel the vote</source>
        <translation>Abstimmung &amp;abbrechen</translation>
    </message>
    <message>
        <source>Cancelling the vote</source>
        <translation>Abstimmung abbrechen</translation>
    </message>
    <message>
        <source>Still open: %1. Wait for it or settle it on the Votes page, or close for a reason that the history keeps.</source>
        <translation>Noch offen: %1. Warten Sie es ab oder klären Sie es auf der Seite „Stimmen“, oder schließen Sie mit einer Begründung, die der Verlauf festhält.</translation>
    </message>
    <message>
        <source>Noting the call</source>
        <translation>Aufruf vermerken</translation>
    </message>
    <message numerus="yes">
        <source>Noted a public call of now; %n call(s) count so far.</source>
        <translation>
            <numerusform>Öffentlicher Aufruf von jetzt vermerkt; bisher zählt %n Aufruf.</numerusform>
            <numerusform>Öffentlicher Aufruf von jetzt vermerkt; bisher zählen %n Aufrufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the next round</source>
        <translation>Nächste Runde beginnen</translation>
    </message>
    <message>
        <source>Drafted the next round. Set its period, and open it.</source>
        <translation>Die nächste Runde ist entworfen. Als Nächstes: ihren Zeitraum festlegen und sie eröffnen.</translation>
    </message>
</context>
<context>
    <name>tallybook::VoteForm</name>
    <message>
        <source>&amp;Save vote</source>
        <translation>Stimme &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Not a vote</source>
        <translation>&amp;Keine Stimme</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Vote value</source>
        <translation>Wert der Stimme</translation>
    </message>
    <message>
        <source>Why it is admitted or left out</source>
        <translation>Warum sie zugelassen oder ausgelassen wird</translation>
    </message>
    <message>
        <source>Reason for admitting or leaving out</source>
        <translation>Begründung für das Zulassen oder Auslassen</translation>
    </message>
    <message>
        <source>Why it counts so</source>
        <translation>Warum sie so zählt</translation>
    </message>
    <message>
        <source>Reason for deciding whether it binds</source>
        <translation>Begründung der Entscheidung, ob sie bindend ist</translation>
    </message>
    <message>
        <source>V&amp;oter</source>
        <translation>Abstimmende &amp;Person</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>Ar&amp;t</translation>
    </message>
    <message>
        <source>C&amp;laim</source>
        <translation>Angab&amp;e</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Zeitpunkt</translation>
    </message>
    <message>
        <source>&amp;Reason given</source>
        <translation>Genannte Begründ&amp;ung</translation>
    </message>
    <message>
        <source>&amp;Binding</source>
        <translation>B&amp;indend</translation>
    </message>
    <message>
        <source>Add a vote</source>
        <translation>Stimme hinzufügen</translation>
    </message>
    <message>
        <source>Change %1&apos;s vote</source>
        <translation>Stimme von %1 ändern</translation>
    </message>
    <message>
        <source>Settle a message</source>
        <translation>Nachricht klären</translation>
    </message>
    <message>
        <source>Who voted? Choose somebody or enter a name.</source>
        <translation>Wer hat abgestimmt? Eine Person wählen oder einen Namen eingeben.</translation>
    </message>
    <message>
        <source>A vote is +1, +0, 0, -0, -1 or a fraction such as +0.5.</source>
        <translation>Eine Stimme ist +1, +0, 0, -0, -1 oder ein Bruchteil wie +0.5.</translation>
    </message>
    <message>
        <source>Give the reason: the history keeps it.</source>
        <translation>Bitte begründen: Der Verlauf hält es fest.</translation>
    </message>
    <message>
        <source>Saving the vote</source>
        <translation>Stimme speichern</translation>
    </message>
    <message>
        <source>Settling the message</source>
        <translation>Nachricht klären</translation>
    </message>
    <message>
        <source>How the reason was answered</source>
        <translation>Wie die Begründung beantwortet wurde</translation>
    </message>
    <message>
        <source>Link or Message-ID, if it was cast elsewhere</source>
        <translation>Link oder Message-ID, falls anderswo abgegeben</translation>
    </message>
    <message>
        <source>Where a vote that is carried over was cast</source>
        <translation>Wo eine übertragene Stimme abgegeben wurde</translation>
    </message>
    <message>
        <source>Whether it was cast for the same</source>
        <translation>Ob sie derselben Sache galt</translation>
    </message>
    <message>
        <source>Was it cast for the same?</source>
        <translation>Galt sie derselben Sache?</translation>
    </message>
    <message>
        <source>It was cast for the same</source>
        <translation>Sie galt derselben Sache</translation>
    </message>
    <message>
        <source>It was cast for something else</source>
        <translation>Sie galt etwas anderem</translation>
    </message>
    <message>
        <source>Val&amp;ue</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>Answered b&amp;y</source>
        <translation>Beantw&amp;ortet durch</translation>
    </message>
    <message>
        <source>In ti&amp;me</source>
        <translation>&amp;Fristgerecht</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>Übertragen von</translation>
    </message>
    <message>
        <source>Was the vote cast for what is decided here? A vote for something else does not count.</source>
        <translation>Galt die Stimme dem, was hier entschieden wird? Eine Stimme für etwas anderes zählt nicht.</translation>
    </message>
    <message>
        <source>A vote that was cast for something else does not count: leave it out, with a reason.</source>
        <translation>Eine Stimme, die etwas anderem galt, zählt nicht: mit Begründung auslassen.</translation>
    </message>
</context>
<context>
    <name>tallybook::VoterField</name>
    <message>
        <source>Voter</source>
        <translation>Abstimmende Person</translation>
    </message>
    <message>
        <source>Mail address of the new person</source>
        <translation>Mailadresse der neuen Person</translation>
    </message>
</context>
<context>
    <name>tallybook::VotesModel</name>
    <message>
        <source>Voter</source>
        <translation>Abstimmende</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindend</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>tallybook::VotesPage</name>
    <message>
        <source>&amp;Add vote…</source>
        <translation>Stimme &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Change vote…</source>
        <translation>Stimme &amp;ändern…</translation>
    </message>
    <message>
        <source>&amp;Remove vote</source>
        <translation>Stimme &amp;entfernen</translation>
    </message>
    <message>
        <source>Settle ne&amp;xt message</source>
        <translation>Nä&amp;chste Nachricht klären</translation>
    </message>
    <message>
        <source>Ad&amp;mit late or early vote…</source>
        <translation>Verspätete oder verfrühte Stimme &amp;zulassen…</translation>
    </message>
    <message>
        <source>&amp;Leave vote out…</source>
        <translation>Stimme aus&amp;lassen…</translation>
    </message>
    <message>
        <source>Count as &amp;binding…</source>
        <translation>Als &amp;bindend zählen…</translation>
    </message>
    <message>
        <source>Count as &amp;non-binding…</source>
        <translation>Als n&amp;icht bindend zählen…</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>Alle Stimmen</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindend</translation>
    </message>
    <message>
        <source>Not binding</source>
        <translation>Nicht bindend</translation>
    </message>
    <message>
        <source>Late or early</source>
        <translation>Verspätet oder verfrüht</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Which votes</source>
        <translation>Welche Stimmen</translation>
    </message>
    <message>
        <source>Filter voters</source>
        <translation>Abstimmende filtern</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>No votes yet. Paste the replies with Ctrl+Shift+V, drop mail files here, or add a vote by hand.</source>
        <translation>Noch keine Stimmen. Antworten mit Strg+Umschalt+V einfügen, Maildateien hierher ziehen oder eine Stimme von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>Choose a record to see its votes.</source>
        <translation>Einen Vorgang wählen, um seine Stimmen zu sehen.</translation>
    </message>
    <message>
        <source>Removing the vote</source>
        <translation>Stimme entfernen</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Spa&amp;lten</translation>
    </message>
    <message>
        <source>Reading the votes…</source>
        <translation>Stimmen werden gelesen…</translation>
    </message>
</context>
<context>
    <name>tallybook::WelcomePage</name>
    <message>
        <source>Welcome to Tallybook</source>
        <translation>Willkommen bei Tallybook</translation>
    </message>
    <message>
        <source>Run a committee&apos;s vote from first discussion to published result. Paste the replies from the list, see who voted what and whether the rule is met, and send the result. Everything stays in one file on your machine.</source>
        <translation>Die Abstimmung eines Komitees von der ersten Diskussion bis zum veröffentlichten Ergebnis führen. Antworten von der Liste einfügen, sehen, wer wie gestimmt hat und ob die Regel erfüllt ist, und das Ergebnis senden. Alles bleibt in einer Datei auf dem eigenen Rechner.</translation>
    </message>
    <message>
        <source>Look at a &amp;sample book</source>
        <translation>Ein Beispielb&amp;uch ansehen</translation>
    </message>
    <message>
        <source>Five records of an invented project, in all states</source>
        <translation>Fünf Vorgänge eines erfundenen Projekts, in allen Zuständen</translation>
    </message>
    <message>
        <source>&amp;New book</source>
        <translation>Neues Bu&amp;ch</translation>
    </message>
    <message>
        <source>An empty file for your committee</source>
        <translation>Eine leere Datei für das eigene Komitee</translation>
    </message>
    <message>
        <source>&amp;Open book</source>
        <translation>Buch &amp;öffnen</translation>
    </message>
    <message>
        <source>A file that ends in .tallybook</source>
        <translation>Eine Datei mit der Endung .tallybook</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuvor geöffnet</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>book, folder</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
</TS>

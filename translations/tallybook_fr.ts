<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tardif</translation>
    </message>
    <message>
        <source>early</source>
        <translation>prématuré</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>sans voix</translation>
    </message>
    <message>
        <source>to settle</source>
        <translation>à trancher</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, heap</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>messages read, what became of them</comment>
        <translation>%1 = %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) read</source>
        <translation>
            <numerusform>%n message lu</numerusform>
            <numerusform>%n messages lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s)</source>
        <translation>
            <numerusform>%n retrait</numerusform>
            <numerusform>%n retraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) or reminder(s)</source>
        <translation>
            <numerusform>%n résultat ou rappel</numerusform>
            <numerusform>%n résultats ou rappels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n doublon</numerusform>
            <numerusform>%n doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new vote(s)</source>
        <translation>
            <numerusform>%n nouvelle voix</numerusform>
            <numerusform>%n nouvelles voix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later vote(s)</source>
        <translation>
            <numerusform>%n voix ultérieure</numerusform>
            <numerusform>%n voix ultérieures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActWords</name>
    <message>
        <source>add %1&apos;s vote %2</source>
        <translation>ajout de la voix %2 de %1</translation>
    </message>
    <message>
        <source>change %1&apos;s vote</source>
        <translation>modification de la voix de %1</translation>
    </message>
    <message>
        <source>remove %1&apos;s vote %2</source>
        <translation>suppression de la voix %2 de %1</translation>
    </message>
    <message>
        <source>add record “%1”</source>
        <translation>ajout du dossier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>change record “%1”</source>
        <translation>modification du dossier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>open the vote on “%1”</source>
        <translation>ouverture du vote «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>close the vote on “%1”</source>
        <translation>clôture du vote «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>cancel the vote on “%1”</source>
        <translation>annulation du vote «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>extend the vote on “%1”</source>
        <translation>prolongation du vote «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>mark the result of “%1” as sent</source>
        <translation>marquage du résultat de «&#x202f;%1&#x202f;» comme envoyé</translation>
    </message>
    <message>
        <source>add project %1</source>
        <translation>ajout du projet %1</translation>
    </message>
    <message>
        <source>change project %1</source>
        <translation>modification du projet %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>ajout de %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>modification de %1</translation>
    </message>
    <message>
        <source>add a role of %1</source>
        <translation>ajout d’un rôle de %1</translation>
    </message>
    <message>
        <source>change a role of %1</source>
        <translation>modification d’un rôle de %1</translation>
    </message>
    <message>
        <source>remove a role of %1</source>
        <translation>suppression d’un rôle de %1</translation>
    </message>
    <message>
        <source>import the roster of %1</source>
        <translation>import de la liste des membres de %1</translation>
    </message>
    <message>
        <source>import %1 with %2</source>
        <comment>messages, votes</comment>
        <translation>import de %1 avec %2</translation>
    </message>
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
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message>
        <source>settle the message of %1</source>
        <translation>décision sur le message de %1</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>mark a correction of “%1” as sent</source>
        <translation>marquer une correction de « %1 » comme envoyée</translation>
    </message>
    <message>
        <source>note the call of “%1” as sent</source>
        <translation>noter l’appel de « %1 » comme envoyé</translation>
    </message>
    <message>
        <source>take in the exported record “%1”</source>
        <translation>reprendre le dossier exporté « %1 »</translation>
    </message>
    <message>
        <source>take in the people of an export</source>
        <translation>reprendre les personnes d’un export</translation>
    </message>
    <message>
        <source>note a public call of “%1”</source>
        <translation>noter un appel public de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>let the result of “%1” go in spite of its check</source>
        <translation>autorisation de l’envoi du résultat de «&#x202f;%1&#x202f;» malgré sa vérification</translation>
    </message>
    <message>
        <source>set the own rule %1</source>
        <translation>enregistrement de la règle propre %1</translation>
    </message>
    <message>
        <source>remove the own rule %1</source>
        <translation>suppression de la règle propre %1</translation>
    </message>
    <message>
        <source>add a record from %1 with %2</source>
        <comment>messages, votes</comment>
        <translation>ajout d’un dossier à partir de %1 avec %2</translation>
    </message>
    <message>
        <source>merge %1 and %2</source>
        <comment>two people</comment>
        <translation>fusion de %1 et %2</translation>
    </message>
</context>
<context>
    <name>AnnounceFindings</name>
    <message>
        <source>The vote is not closed: this is what the mail would say if it closed now.</source>
        <translation>Le vote n’est pas clos&#xa0;: voici ce que dirait le courriel s’il était clos maintenant.</translation>
    </message>
    <message>
        <source>The mail has no sentence with the totals.</source>
        <translation>Le courriel ne contient aucune phrase donnant les totaux.</translation>
    </message>
    <message>
        <source>The totals in the verdict are not those of the tally.</source>
        <translation>Les totaux du verdict ne sont pas ceux du dépouillement.</translation>
    </message>
    <message>
        <source>A section of votes is missing.</source>
        <translation>Il manque une section de voix.</translation>
    </message>
    <message>
        <source>A section of votes stands twice.</source>
        <translation>Une section de voix figure deux fois.</translation>
    </message>
    <message>
        <source>A heading&apos;s count differs from the names under it.</source>
        <translation>Le nombre d’un titre diffère des noms qui le suivent.</translation>
    </message>
    <message>
        <source>A heading&apos;s binding count differs from the names under it.</source>
        <translation>Le nombre de voix contraignantes d’un titre diffère des noms qui le suivent.</translation>
    </message>
    <message>
        <source>Somebody is listed twice.</source>
        <translation>Une personne figure deux fois.</translation>
    </message>
    <message>
        <source>A counted vote is listed nowhere.</source>
        <translation>Une voix comptée ne figure nulle part.</translation>
    </message>
    <message>
        <source>A vote is listed otherwise than it was counted.</source>
        <translation>Une voix figure autrement qu’elle n’a été comptée.</translation>
    </message>
    <message>
        <source>A line lists a vote that was not counted.</source>
        <translation>Une ligne cite une voix qui n’a pas été comptée.</translation>
    </message>
    <message>
        <source>The mail does not say that the existing codebase continues.</source>
        <translation>Le courriel ne dit pas que la base de code actuelle est maintenue.</translation>
    </message>
    <message>
        <source>The account of the messages does not add up.</source>
        <translation>Le décompte des messages ne tombe pas juste.</translation>
    </message>
    <message>
        <source>The Message-ID of the call is not known, so the mail cannot be a reply in its thread. Fill it in on the proposal page.</source>
        <translation>Le Message-ID de l’appel n’est pas connu&#xa0;: le courriel ne peut donc pas être une réponse dans son fil. Indiquez-le sur la page de la proposition.</translation>
    </message>
    <message>
        <source>The project has no mailing list set: the mail has no addressee.</source>
        <translation>Aucune liste de diffusion n’est définie pour le projet&#xa0;: le courriel n’a pas de destinataire.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The vote was opened with this reason: %1</source>
        <translation>Le vote a été ouvert pour ce motif&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be settled on the votes page.</source>
        <translation>
            <numerusform>%n message reste à trancher sur la page des voix.</numerusform>
            <numerusform>%n messages restent à trancher sur la page des voix.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations are not summed up on the proposal page.</source>
        <translation>Les conversations ne sont pas résumées sur la page de la proposition.</translation>
    </message>
    <message>
        <source>The vote has no result yet.</source>
        <translation>Le vote n’a pas encore de résultat.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The record changed since its result went out; the outcome still holds. “Correction” says what changed.</source>
        <translation>Le dossier a changé depuis l’envoi du résultat ; l’issue reste la même. « Correction » dit ce qui a changé.</translation>
    </message>
    <message>
        <source>The record changed since its result went out, and the outcome is another one. “Correction” says what changed.</source>
        <translation>Le dossier a changé depuis l’envoi du résultat, et l’issue est une autre. « Correction » dit ce qui a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) decide the outcome, and nobody confirmed them.</source>
        <translation>
            <numerusform>%n voix décide de l’issue, et personne ne l’a confirmée.</numerusform>
            <numerusform>%n voix décident de l’issue, et personne ne les a confirmées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record changed since its result went out.</source>
        <translation>Le dossier a changé depuis l’envoi du résultat.</translation>
    </message>
    <message>
        <source>One link stands for two different things.</source>
        <translation>Un même lien désigne deux choses différentes.</translation>
    </message>
    <message>
        <source>%1 let this result go with this reason: %2</source>
        <translation>%1 a autorisé l’envoi de ce résultat pour ce motif&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Votes of Apache project committees, counted with proof</source>
        <translation>Les votes des comités de projets Apache, comptés avec preuves</translation>
    </message>
    <message>
        <source>A book to open (*.tallybook)</source>
        <translation>Registre à ouvrir (*.tallybook)</translation>
    </message>
    <message>
        <source>Open a fresh sample book, gone on exit</source>
        <translation>Ouvrir un nouveau registre d’exemple, effacé à la fermeture</translation>
    </message>
    <message>
        <source>Write pictures of all windows and exit</source>
        <translation>Enregistrer des images de toutes les fenêtres et quitter</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or high-contrast</source>
        <translation>Couleurs : system, light, dark ou high-contrast</translation>
    </message>
    <message>
        <source>--scheme is system, light, dark or high-contrast</source>
        <translation>--scheme vaut system, light, dark ou high-contrast</translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>sans résultat</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>%1 / %2 / %3</source>
        <comment>votes +1, 0, -1</comment>
        <translation>%1 / %2 / %3</translation>
    </message>
    <message>
        <source>%1: %2 binding + %3</source>
        <comment>value, numbers</comment>
        <translation>%1&#xa0;: %2 contraignante(s) + %3</translation>
    </message>
    <message>
        <source>%1: %2 binding</source>
        <comment>value, number</comment>
        <translation>%1&#xa0;: %2 contraignante(s)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>value, number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>open</source>
        <comment>whether two results agree</comment>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>The mail that called this vote is not in the archive.</source>
        <translation>Le courriel d’appel à ce vote n’est pas dans l’archive.</translation>
    </message>
    <message>
        <source>Called by %1 on %2.</source>
        <translation>Appel lancé par %1 le %2.</translation>
    </message>
    <message>
        <source>Called by %1.</source>
        <translation>Appel lancé par %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s).</source>
        <translation>
            <numerusform>%n message.</numerusform>
            <numerusform>%n messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 for, %3 abstaining, %4 against.</source>
        <translation>%1&#xa0;: %2 pour, %3 abstention(s), %4 contre.</translation>
    </message>
    <message>
        <source>Binding by their own words</source>
        <translation>Contraignantes selon leurs auteurs</translation>
    </message>
    <message>
        <source>Not binding by their own words</source>
        <translation>Non contraignantes selon leurs auteurs</translation>
    </message>
    <message>
        <source>Not said whether binding</source>
        <translation>Caractère contraignant non précisé</translation>
    </message>
    <message>
        <source>Cancelled by %1.</source>
        <translation>Annulé par %1.</translation>
    </message>
    <message>
        <source>The result mail of %1 states %2.</source>
        <translation>Le courriel de résultat de %1 annonce %2.</translation>
    </message>
    <message>
        <source>The result mail states no numbers.</source>
        <translation>Le courriel de résultat n’annonce aucun nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) can only be judged by a person.</source>
        <translation>
            <numerusform>Seule une personne peut juger %n message.</numerusform>
            <numerusform>Seule une personne peut juger %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) more are not read, counted or imported: the thread is longer than can be handled.</source>
        <translation>
            <numerusform>%n message de plus n’est ni lu, ni compté, ni importé&#xa0;: le fil est plus long que ce qui peut être traité.</numerusform>
            <numerusform>%n messages de plus ne sont ni lus, ni comptés, ni importés&#xa0;: le fil est plus long que ce qui peut être traité.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projet %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Committee id</source>
        <translation>Identifiant du comité</translation>
    </message>
    <message>
        <source>Developer list</source>
        <translation>Liste des développeurs</translation>
    </message>
    <message>
        <source>Private list</source>
        <translation>Liste privée</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Règles propres au projet</translation>
    </message>
    <message>
        <source>ASF id</source>
        <translation>Identifiant ASF</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Pseudonymes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rôle de %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Emeritus</source>
        <translation>Émérite</translation>
    </message>
    <message>
        <source>Record “%1”</source>
        <translation>Dossier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>What happens if it fails</source>
        <translation>En cas d’échec</translation>
    </message>
    <message>
        <source>Alternatives considered</source>
        <translation>Autres solutions envisagées</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Zone of the list</source>
        <translation>Fuseau de la liste</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Opened with this reason</source>
        <translation>Ouvert avec ce motif</translation>
    </message>
    <message>
        <source>Link to the thread</source>
        <translation>Lien vers le fil</translation>
    </message>
    <message>
        <source>Message-ID of the call</source>
        <translation>Message-ID de l’appel</translation>
    </message>
    <message>
        <source>Message-ID of the result</source>
        <translation>Message-ID du résultat</translation>
    </message>
    <message>
        <source>Public calls</source>
        <translation>Appels publics</translation>
    </message>
    <message>
        <source>Result let go with this reason</source>
        <translation>Résultat laissé partir avec ce motif</translation>
    </message>
    <message>
        <source>Further round of</source>
        <translation>Tour suivant de</translation>
    </message>
    <message>
        <source>no, for something else</source>
        <translation>non, pour autre chose</translation>
    </message>
    <message>
        <source>Vote of %1</source>
        <translation>Voix de %1</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>Votant</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motif donné</translation>
    </message>
    <message>
        <source>How the reason was answered</source>
        <translation>Comment il a été répondu au motif</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <source>Reason for admitting or leaving out</source>
        <translation>Motif pour admettre ou écarter</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Contraignante</translation>
    </message>
    <message>
        <source>Reason for deciding whether it binds</source>
        <translation>Motif de la décision sur son caractère contraignant</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>Reportée de</translation>
    </message>
    <message>
        <source>Cast for the same</source>
        <translation>Donnée pour le même objet</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Message of %1</source>
        <translation>Message de %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Correction of the result</source>
        <translation>Rectification du résultat</translation>
    </message>
    <message>
        <source>Published result</source>
        <translation>Résultat publié</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Binding votes</source>
        <translation>Voix contraignantes</translation>
    </message>
    <message>
        <source>Other votes</source>
        <translation>Autres voix</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. “Copy details” has them all.</source>
        <translation>
            <numerusform>… et %n autre. «&#xa0;Copier les détails&#xa0;» donne tout.</numerusform>
            <numerusform>… et %n autres. «&#xa0;Copier les détails&#xa0;» les donne tous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>A number is not that of the list or the tally.</source>
        <translation>Un nombre n’est pas celui de la liste ou du dépouillement.</translation>
    </message>
    <message>
        <source>%1: the text says %2, and there are %3.</source>
        <translation>%1&#xa0;: le texte dit %2, et il y en a %3.</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 figure deux fois dans la liste.</translation>
    </message>
    <message>
        <source>An entry of the list names nobody.</source>
        <translation>Une entrée de la liste ne nomme personne.</translation>
    </message>
    <message>
        <source>%1 is listed, but no vote of theirs is in the thread.</source>
        <translation>%1 figure dans la liste, mais le fil ne contient aucune voix de cette personne.</translation>
    </message>
    <message>
        <source>%1 voted %2 and is not listed.</source>
        <translation>%1 a voté %2 et ne figure pas dans la liste.</translation>
    </message>
    <message>
        <source>%1 is listed with %2, but voted %3.</source>
        <translation>%1 figure dans la liste avec %2, mais a voté %3.</translation>
    </message>
    <message>
        <source>%1 voted at %2, after the close at %3, and is listed.</source>
        <translation>%1 a voté le %2, après la clôture du %3, et figure dans la liste.</translation>
    </message>
    <message>
        <source>%1 is listed with %2, but the last word in the thread is: %3.</source>
        <translation>%1 figure dans la liste avec %2, mais le dernier mot dans le fil est&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is listed as binding and holds no binding vote by the roster.</source>
        <translation>%1 figure avec une voix contraignante, mais n’en détient pas selon la liste des membres.</translation>
    </message>
    <message>
        <source>%1 is listed as not binding and holds a binding vote by the roster.</source>
        <translation>%1 figure avec une voix non contraignante, mais en détient une contraignante selon la liste des membres.</translation>
    </message>
    <message>
        <source>The marks on %1 contradict each other or an earlier result.</source>
        <translation>Les mentions sur %1 se contredisent ou contredisent un résultat antérieur.</translation>
    </message>
    <message>
        <source>The verdict stands without numbers that anybody could count after.</source>
        <translation>Le verdict est donné sans nombres que l’on puisse recompter.</translation>
    </message>
    <message>
        <source>%1 does not fit this vote: it may be left from another text.</source>
        <translation>%1 ne correspond pas à ce vote&#xa0;: c’est peut-être un reste d’un autre texte.</translation>
    </message>
    <message>
        <source>%1 stands for two different things.</source>
        <translation>%1 désigne deux choses différentes.</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» ne correspond pas à «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The numbers are those of an earlier result: “%1”.</source>
        <translation>Les nombres sont ceux d’un résultat antérieur&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1 figure ici deux fois.</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>%1 non-binding</source>
        <comment>+1, 0, -1 or votes</comment>
        <translation>%1 non contraignantes</translation>
    </message>
    <message>
        <source>%1 binding</source>
        <comment>+1, 0, -1 or votes</comment>
        <translation>%1 contraignantes</translation>
    </message>
    <message>
        <source>The verdict is not what the rule “%1” gives.</source>
        <translation>Le verdict n’est pas celui que donne la règle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The verdict is not what the rule “%1” gives: %2.</source>
        <translation>Le verdict n’est pas celui que donne la règle «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>binding +1 before a close: %1</source>
        <comment>2 of at least 3</comment>
        <translation>+1 contraignants avant la clôture&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>condition of a rule, its numbers</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, QLocale format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days and hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>closes in %1</source>
        <translation>clôture dans %1</translation>
    </message>
    <message>
        <source>closed %1 ago</source>
        <translation>clos il y a %1</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Nothing was taken into the book.</source>
        <translation>Rien n’a été repris dans le registre.</translation>
    </message>
    <message>
        <source>A value is missing or out of range: %1.</source>
        <translation>Une valeur manque ou est hors limites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What you entered is still there.</source>
        <translation>Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>The text or file has no form that can be read.</source>
        <translation>Le texte ou le fichier n’a aucune forme lisible.</translation>
    </message>
    <message>
        <source>Copy the whole page or save the mail as .eml and try again.</source>
        <translation>Copiez la page entière ou enregistrez le courriel en .eml, puis réessayez.</translation>
    </message>
    <message>
        <source>It is larger than what can be handled at once.</source>
        <translation>C’est plus que ce qui peut être traité en une fois.</translation>
    </message>
    <message>
        <source>Take a smaller part.</source>
        <translation>Prenez-en une partie plus petite.</translation>
    </message>
    <message>
        <source>The file is not valid JSON.</source>
        <translation>Le fichier n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>Download it again; it may have been cut off.</source>
        <translation>Téléchargez-le à nouveau&#x202f;; il a peut-être été tronqué.</translation>
    </message>
    <message>
        <source>The CSV file cannot be read: %1.</source>
        <translation>Le fichier CSV ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the header line and the named line.</source>
        <translation>Vérifiez la ligne d’en-tête et la ligne indiquée.</translation>
    </message>
    <message>
        <source>The rule is not well formed: %1.</source>
        <translation>La règle est mal formée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Correct the named field of the rule.</source>
        <translation>Corrigez le champ indiqué de la règle.</translation>
    </message>
    <message>
        <source>A mail header would break out of its line.</source>
        <translation>Un en-tête de courriel déborderait de sa ligne.</translation>
    </message>
    <message>
        <source>No mail was written.</source>
        <translation>Aucun courriel n’a été écrit.</translation>
    </message>
    <message>
        <source>Remove line breaks from names, subject and message id.</source>
        <translation>Retirez les sauts de ligne des noms, de l’objet et du Message-ID.</translation>
    </message>
    <message>
        <source>Your own template has a mistake: %1.</source>
        <translation>Votre propre modèle contient une erreur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The record is as it was.</source>
        <translation>Le dossier est resté tel quel.</translation>
    </message>
    <message>
        <source>Correct the template file or remove it to use the shipped one.</source>
        <translation>Corrigez le fichier du modèle, ou supprimez-le pour utiliser celui qui est fourni.</translation>
    </message>
    <message>
        <source>The open book is as it was.</source>
        <translation>Le registre ouvert est resté tel quel.</translation>
    </message>
    <message>
        <source>There is no such file: %1.</source>
        <translation>Ce fichier n’existe pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>Vérifiez s’il a été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Everything saved before is kept; this step was not saved.</source>
        <translation>Tout ce qui était enregistré est conservé&#x202f;; cette étape ne l’a pas été.</translation>
    </message>
    <message>
        <source>Free some space and repeat the step.</source>
        <translation>Libérez de l’espace et recommencez l’étape.</translation>
    </message>
    <message>
        <source>The file was not touched.</source>
        <translation>Le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>Nothing was changed in the book.</source>
        <translation>Rien n’a été modifié dans le registre.</translation>
    </message>
    <message>
        <source>This file is not a Tallybook book.</source>
        <translation>Ce fichier n’est pas un registre Tallybook.</translation>
    </message>
    <message>
        <source>Open a file that ends in .tallybook, or make a new book.</source>
        <translation>Ouvrez un fichier en .tallybook, ou créez un nouveau registre.</translation>
    </message>
    <message>
        <source>The book was written by a newer version of Tallybook.</source>
        <translation>Le registre a été écrit par une version plus récente de Tallybook.</translation>
    </message>
    <message>
        <source>Update Tallybook, then open the book again.</source>
        <translation>Mettez Tallybook à jour, puis rouvrez le registre.</translation>
    </message>
    <message>
        <source>Another program is writing to the book.</source>
        <translation>Un autre programme écrit dans le registre.</translation>
    </message>
    <message>
        <source>Try again in a moment, or close the other program.</source>
        <translation>Réessayez dans un instant, ou fermez l’autre programme.</translation>
    </message>
    <message>
        <source>The book can be read but not changed.</source>
        <translation>Le registre peut être lu, mais pas modifié.</translation>
    </message>
    <message>
        <source>Copy it to a place where you may write, and open the copy.</source>
        <translation>Copiez-le là où vous avez le droit d’écrire, et ouvrez la copie.</translation>
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation>Le registre est endommagé.</translation>
    </message>
    <message>
        <source>Restore it from a backup; keep the damaged file.</source>
        <translation>Restaurez-le depuis une sauvegarde&#x202f;; conservez le fichier endommagé.</translation>
    </message>
    <message>
        <source>The history does not verify: somebody or something changed the book outside Tallybook.</source>
        <translation>La vérification de l’historique échoue&#xa0;: le registre a été modifié hors de Tallybook.</translation>
    </message>
    <message>
        <source>All rows can still be read.</source>
        <translation>Toutes les lignes restent lisibles.</translation>
    </message>
    <message>
        <source>Compare with a backup before you publish a result.</source>
        <translation>Comparez avec une sauvegarde avant de publier un résultat.</translation>
    </message>
    <message>
        <source>The book could not be brought to the current format.</source>
        <translation>Le registre n’a pas pu être converti au format actuel.</translation>
    </message>
    <message>
        <source>The original was kept beside it.</source>
        <translation>L’original a été conservé à côté.</translation>
    </message>
    <message>
        <source>Open the kept copy with the version that wrote it.</source>
        <translation>Ouvrez la copie conservée avec la version qui l’a écrite.</translation>
    </message>
    <message>
        <source>The entry is not in the book any more.</source>
        <translation>L’entrée n’est plus dans le registre.</translation>
    </message>
    <message>
        <source>Look into the history to see what became of it.</source>
        <translation>Consultez l’historique pour voir ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>Somebody else changed the same entry in the meantime.</source>
        <translation>Une autre personne a modifié la même entrée entre-temps.</translation>
    </message>
    <message>
        <source>Their change is kept, and what you entered is still here.</source>
        <translation>Sa modification est conservée, et votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>Compare both and save again.</source>
        <translation>Comparez les deux et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The book&apos;s database reported a failure.</source>
        <translation>La base de données du registre a signalé une erreur.</translation>
    </message>
    <message>
        <source>Try again; if it stays, copy the details into a report.</source>
        <translation>Réessayez&#x202f;; si l’erreur persiste, copiez les détails dans un rapport.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The record is in a state that does not allow this.</source>
        <translation>Le dossier est dans un état qui ne le permet pas.</translation>
    </message>
    <message>
        <source>Open a draft before voting; close a vote before its result.</source>
        <translation>Ouvrez un brouillon avant le vote&#x202f;; clôturez un vote avant son résultat.</translation>
    </message>
    <message>
        <source>The rule is not meant for this kind of decision.</source>
        <translation>La règle n’est pas prévue pour ce type de décision.</translation>
    </message>
    <message>
        <source>Choose another rule.</source>
        <translation>Choisissez une autre règle.</translation>
    </message>
    <message>
        <source>Choose the rule “%1”.</source>
        <translation>Choisissez la règle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Something is still missing: %1.</source>
        <translation>Il manque encore quelque chose&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Add it, or go on with a reason that the history keeps.</source>
        <translation>Ajoutez-le, ou continuez avec un motif que l’historique conserve.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>It cannot be undone: somebody changed the same entry since.</source>
        <translation>L’annulation est impossible&#xa0;: la même entrée a été modifiée depuis.</translation>
    </message>
    <message>
        <source>Make the change by hand if it is still wanted.</source>
        <translation>Faites la modification à la main si elle est toujours souhaitée.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>Cela n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>Copy the details into a report.</source>
        <translation>Copiez les détails dans un rapport.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>the module&apos;s name</source>
        <translation>le nom du module</translation>
    </message>
    <message>
        <source>the module&apos;s scope</source>
        <translation>le périmètre du module</translation>
    </message>
    <message>
        <source>the old codebase</source>
        <translation>l’ancienne base de code</translation>
    </message>
    <message>
        <source>the new codebase</source>
        <translation>la nouvelle base de code</translation>
    </message>
    <message>
        <source>links to the conversations</source>
        <translation>les liens vers les conversations</translation>
    </message>
    <message>
        <source>the summary of the conversations</source>
        <translation>le résumé des conversations</translation>
    </message>
    <message>
        <source>the rule</source>
        <translation>la règle</translation>
    </message>
    <message>
        <source>the reading of the rule</source>
        <translation>la lecture de la règle</translation>
    </message>
    <message>
        <source>the electorate</source>
        <translation>le corps électoral</translation>
    </message>
    <message>
        <source>the opening</source>
        <translation>l’ouverture</translation>
    </message>
    <message>
        <source>the close</source>
        <translation>la clôture</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>le motif</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) without an answer</source>
        <translation>
            <numerusform>%n message sans réponse</numerusform>
            <numerusform>%n messages sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) whose doubt decides</source>
        <translation>
            <numerusform>%n voix dont le doute est décisif</numerusform>
            <numerusform>%n voix dont le doute est décisif</numerusform>
        </translation>
    </message>
    <message>
        <source>the announced close (hours to go: %1)</source>
        <translation>la clôture annoncée (heures restantes : %1)</translation>
    </message>
    <message>
        <source>the least length of the rule (hours to go: %1)</source>
        <translation>la durée minimale de la règle (heures restantes : %1)</translation>
    </message>
    <message>
        <source>The file was changed since it was read: %1.</source>
        <translation>Le fichier a été modifié depuis sa lecture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Relisez-le.</translation>
    </message>
    <message>
        <source>The vote cannot be closed yet: binding +1 so far: %1, and its rule lets it close from %2 on.</source>
        <translation>Le vote ne peut pas encore être clos&#xa0;: +1 contraignants jusqu’ici&#xa0;: %1&#x202f;; sa règle permet de le clore à partir de %2.</translation>
    </message>
    <message>
        <source>Extend the vote, or cancel it.</source>
        <translation>Prolongez le vote, ou annulez-le.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n new vote(s)</source>
        <translation>
            <numerusform>%n nouvelle voix</numerusform>
            <numerusform>%n nouvelles voix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replacing vote(s)</source>
        <translation>
            <numerusform>%n voix de remplacement</numerusform>
            <numerusform>%n voix de remplacement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n déjà connu</numerusform>
            <numerusform>%n déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a vote</source>
        <translation>
            <numerusform>%n sans voix</numerusform>
            <numerusform>%n sans voix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result or reminder</source>
        <translation>
            <numerusform>%n résultat ou rappel</numerusform>
            <numerusform>%n résultats ou rappels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n tardif</numerusform>
            <numerusform>%n tardifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n early</source>
        <translation>
            <numerusform>%n prématuré</numerusform>
            <numerusform>%n prématurés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n à trancher</numerusform>
            <numerusform>%n à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>New vote</source>
        <translation>Nouvelle voix</translation>
    </message>
    <message>
        <source>Replaces an earlier vote</source>
        <translation>Remplace une voix antérieure</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Déjà connu</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>Sans voix</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Result or reminder</source>
        <translation>Résultat ou rappel</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tardif</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Prématuré</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>The text does not show who wrote this. Who is it?</source>
        <translation>Le texte n’indique pas qui l’a écrit. Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>A vote is withdrawn that is not here. Is an earlier message missing?</source>
        <translation>Une voix absente d’ici est retirée. Manque-t-il un message antérieur&#x202f;?</translation>
    </message>
    <message>
        <source>This person voted several times, and no date says which vote is the last.</source>
        <translation>Cette personne a voté plusieurs fois, et aucune date ne dit quelle voix est la dernière.</translation>
    </message>
    <message>
        <source>Is this a vote? There is no number in it.</source>
        <translation>Est-ce une voix&#x202f;? Le message ne contient aucun nombre.</translation>
    </message>
    <message>
        <source>Is this a vote, and which?</source>
        <translation>Est-ce une voix, et laquelle&#x202f;?</translation>
    </message>
    <message>
        <source>Mail file</source>
        <translation>Fichier de courriel</translation>
    </message>
    <message>
        <source>Mail archive (mbox)</source>
        <translation>Archive de courriels (mbox)</translation>
    </message>
    <message>
        <source>lists.apache.org thread page</source>
        <translation>Page de fil lists.apache.org</translation>
    </message>
    <message>
        <source>Pony Mail JSON</source>
        <translation>JSON de Pony Mail</translation>
    </message>
    <message>
        <source>Pony Mail plain thread</source>
        <translation>Fil Pony Mail en texte brut</translation>
    </message>
    <message>
        <source>GitHub issue or discussion page</source>
        <translation>Page de ticket ou de discussion GitHub</translation>
    </message>
    <message>
        <source>Discourse topic</source>
        <translation>Sujet Discourse</translation>
    </message>
    <message>
        <source>Pipermail page</source>
        <translation>Page Pipermail</translation>
    </message>
    <message>
        <source>mail-archive.com page</source>
        <translation>Page mail-archive.com</translation>
    </message>
    <message>
        <source>Plain replies</source>
        <translation>Réponses en texte brut</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Un seul message</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n écarté</numerusform>
            <numerusform>%n écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but the heaps add up to %2: please report this</source>
        <translation>%1, mais les catégories totalisent %2&#xa0;: merci de le signaler</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>withdraws the vote</source>
        <translation>retire la voix</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>aucun nombre</translation>
    </message>
    <message>
        <source>says binding</source>
        <translation>mention «&#x202f;contraignant&#x202f;»</translation>
    </message>
    <message>
        <source>says non-binding</source>
        <translation>mention «&#x202f;non contraignant&#x202f;»</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>a précisé %1</translation>
    </message>
    <message>
        <source>known by the address</source>
        <translation>connu par l’adresse</translation>
    </message>
    <message>
        <source>known by the handle</source>
        <translation>connu par le pseudonyme</translation>
    </message>
    <message>
        <source>fits the shortened address</source>
        <translation>correspond à l’adresse abrégée</translation>
    </message>
    <message>
        <source>somebody of this name is known, but not at this address</source>
        <translation>une personne de ce nom est connue, mais pas à cette adresse</translation>
    </message>
    <message>
        <source>several known people fit</source>
        <translation>plusieurs personnes connues correspondent</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>aucune personne connue</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>aucun nom indiqué</translation>
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
            <numerusform>▸ %n ligne citée</numerusform>
            <numerusform>▸ %n lignes citées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> … (%n more character(s))</source>
        <translation>
            <numerusform> … (%n caractère de plus)</numerusform>
            <numerusform> … (%n caractères de plus)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s) not shown</source>
        <translation>
            <numerusform>… %n ligne de plus non affichée</numerusform>
            <numerusform>… %n lignes de plus non affichées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Not open yet</source>
        <translation>Pas encore ouvert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Approved so far</source>
        <translation>Adopté à ce stade</translation>
    </message>
    <message>
        <source>Not approved so far</source>
        <translation>Non adopté à ce stade</translation>
    </message>
    <message>
        <source>Undecided so far</source>
        <translation>Indécis à ce stade</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Non adopté</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indécis</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <translation>%1, attendu de %2 à %3</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 sur au moins %2</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 sur au plus %2</translation>
    </message>
    <message>
        <source>%1 against %2 × %3 = %4, must be more</source>
        <translation>%1 contre %2 × %3 = %4, doit être supérieur</translation>
    </message>
    <message>
        <source>%1 against %2 × %3 = %4</source>
        <translation>%1 contre %2 × %3 = %4</translation>
    </message>
    <message>
        <source>%1 of %2 holders, more than %3/%4 needed</source>
        <translation>%1 titulaires sur %2, plus de %3/%4 requis</translation>
    </message>
    <message>
        <source>%1 of %2 holders, %3/%4 needed</source>
        <translation>%1 titulaires sur %2, %3/%4 requis</translation>
    </message>
    <message numerus="yes">
        <source>%n more binding +1 would approve it</source>
        <translation>
            <numerusform>%n +1 contraignant de plus le ferait adopter</numerusform>
            <numerusform>%n +1 contraignants de plus le feraient adopter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more binding +1 would turn it</source>
        <translation>
            <numerusform>%n +1 contraignant de plus inverserait le résultat</numerusform>
            <numerusform>%n +1 contraignants de plus inverseraient le résultat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more binding 0 would approve it</source>
        <translation>
            <numerusform>%n 0 contraignant de plus le ferait adopter</numerusform>
            <numerusform>%n 0 contraignants de plus le feraient adopter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more binding 0 would reject it</source>
        <translation>
            <numerusform>%n 0 contraignant de plus le ferait rejeter</numerusform>
            <numerusform>%n 0 contraignants de plus le feraient rejeter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more binding -1 would reject it</source>
        <translation>
            <numerusform>%n -1 contraignant de plus le ferait rejeter</numerusform>
            <numerusform>%n -1 contraignants de plus le feraient rejeter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>reading, its words, verdict</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 (%3) → %4</source>
        <comment>reading, its words, who reads it so, verdict</comment>
        <translation>%1&#xa0;: %2 (%3) → %4</translation>
    </message>
    <message>
        <source>%1 — chosen</source>
        <comment>a reading</comment>
        <translation>%1 — choisie</translation>
    </message>
    <message>
        <source>%1: whether this vote binds decides (otherwise: %2)</source>
        <translation>%1&#xa0;: tout dépend de savoir si cette voix est contraignante (sinon&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1: whether this vote is in time decides (otherwise: %2)</source>
        <translation>%1&#xa0;: tout dépend de savoir si cette voix est arrivée à temps (sinon&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1: whether this was read rightly as a vote decides (otherwise: %2)</source>
        <translation>%1&#xa0;: tout dépend de savoir si ceci a été lu à juste titre comme une voix (sinon&#xa0;: %2)</translation>
    </message>
    <message>
        <source>The period is %1 h, shorter than the minimum of %2 h</source>
        <translation>La période est de %1 h, inférieure au minimum de %2 h</translation>
    </message>
    <message>
        <source>No voting period is set</source>
        <translation>Aucune période de vote n’est définie</translation>
    </message>
    <message>
        <source>Closed before the period ended</source>
        <translation>Clos avant la fin de la période</translation>
    </message>
    <message>
        <source>%1 voted -1 without a reason</source>
        <translation>%1 a voté -1 sans motif</translation>
    </message>
    <message>
        <source>%1: what the voter says differs from the roster</source>
        <translation>%1&#xa0;: la mention du votant diffère de la liste des membres</translation>
    </message>
    <message>
        <source>%1 claims a veto; this rule knows none, it counts as -1</source>
        <translation>%1 invoque un veto&#x202f;; cette règle n’en connaît pas, la voix compte comme -1</translation>
    </message>
    <message>
        <source>The readings of the rule differ: choose one on the proposal page</source>
        <translation>Les lectures de la règle divergent&#xa0;: choisissez-en une sur la page de la proposition</translation>
    </message>
    <message>
        <source>Nobody is in favour, so it is not approved</source>
        <translation>Personne n’est pour&#xa0;: ce n’est donc pas adopté</translation>
    </message>
    <message numerus="yes">
        <source>Nobody can tell yet whether %n vote(s) bind</source>
        <translation>
            <numerusform>Impossible encore de dire si %n voix est contraignante</numerusform>
            <numerusform>Impossible encore de dire si %n voix sont contraignantes</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule is not meant for this kind of decision</source>
        <translation>La règle n’est pas prévue pour ce type de décision</translation>
    </message>
    <message>
        <source>%1 +1, %2 0, %3 -1</source>
        <comment>numbers of votes by side</comment>
        <translation>%1 +1, %2 0, %3 -1</translation>
    </message>
    <message>
        <source>Binding at the opening, not at the close: %1</source>
        <translation>Contraignante à l’ouverture, plus à la clôture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Binding at the close, not yet at the opening: %1</source>
        <translation>Contraignante à la clôture, pas encore à l’ouverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Binding +1: %1 of the %2 that the rule asks for before a close; with fewer the vote must be extended</source>
        <translation>+1 contraignants&#xa0;: %1 sur les %2 que la règle demande avant la clôture&#x202f;; avec moins, le vote doit être prolongé</translation>
    </message>
    <message>
        <source>Closed with %1 of the %2 binding +1 that the rule asks for before a close; it had to be extended</source>
        <translation>Clos avec %1 des %2 +1 contraignants que la règle demande avant la clôture&#x202f;; il fallait le prolonger</translation>
    </message>
</context>
<context>
    <name>ProposalNotes</name>
    <message>
        <source>Link at least one conversation. Opening the vote without one needs a reason that the history keeps.</source>
        <translation>Liez au moins une conversation. Ouvrir le vote sans conversation demande un motif que l’historique conserve.</translation>
    </message>
    <message>
        <source>Sum the conversations up. Opening the vote without a summary needs a reason that the history keeps.</source>
        <translation>Résumez les conversations. Ouvrir le vote sans résumé demande un motif que l’historique conserve.</translation>
    </message>
    <message>
        <source>Choose at least one person whose vote binds.</source>
        <translation>Choisissez au moins une personne dont la voix est contraignante.</translation>
    </message>
    <message>
        <source>Choose a rule.</source>
        <translation>Choisissez une règle.</translation>
    </message>
    <message>
        <source>Needed before the vote can be opened.</source>
        <translation>Nécessaire avant d’ouvrir le vote.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Objet de la décision</translation>
    </message>
    <message>
        <source>Module name</source>
        <translation>Nom du module</translation>
    </message>
    <message>
        <source>Module scope</source>
        <translation>Périmètre du module</translation>
    </message>
    <message>
        <source>Existing codebase</source>
        <translation>Base de code actuelle</translation>
    </message>
    <message>
        <source>New codebase</source>
        <translation>Nouvelle base de code</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Summary of the conversations</source>
        <translation>Résumé des conversations</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Reading of the rule</source>
        <translation>Lecture de la règle</translation>
    </message>
    <message>
        <source>Whose votes bind</source>
        <translation>Voix contraignantes</translation>
    </message>
    <message>
        <source>Voting period</source>
        <translation>Période de vote</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>The vote would close before it opens.</source>
        <translation>Le vote serait clos avant d’être ouvert.</translation>
    </message>
    <message>
        <source>%1 hours are shorter than the %2 hours of the rule “%3”.</source>
        <translation>%1 heures, c’est moins que les %2 heures de la règle «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>This rule does not decide proposals of this kind.</source>
        <translation>Cette règle ne décide pas des propositions de ce type.</translation>
    </message>
    <message>
        <source>This rule does not decide proposals of this kind. “%1” does.</source>
        <translation>Cette règle ne décide pas des propositions de ce type. La règle «&#x202f;%1&#x202f;», oui.</translation>
    </message>
    <message>
        <source>The rule has no reading “%1”.</source>
        <translation>La règle n’a pas de lecture «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The new codebase is the same as the existing one.</source>
        <translation>La nouvelle base de code est la même que l’actuelle.</translation>
    </message>
    <message>
        <source>Choose the project that votes, or add it.</source>
        <translation>Choisissez le projet qui vote, ou ajoutez-le.</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>A Message-ID looks like &lt;…@…&gt;, without blanks.</source>
        <translation>Un Message-ID a la forme &lt;…@…&gt;, sans espaces.</translation>
    </message>
    <message>
        <source>“%1” is no known time zone.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fuseau horaire connu.</translation>
    </message>
    <message>
        <source>Say when the vote closes, before it is opened.</source>
        <translation>Indiquez quand le vote se termine avant de l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>The value begins the first line of the writer&apos;s own words.</source>
        <translation>La valeur ouvre la première ligne des propres mots de l’auteur.</translation>
    </message>
    <message>
        <source>The value begins a line of the writer&apos;s own words further down.</source>
        <translation>La valeur ouvre une ligne ultérieure des propres mots de l’auteur.</translation>
    </message>
    <message>
        <source>The value stands inside a sentence in which the writer votes.</source>
        <translation>La valeur se trouve dans une phrase par laquelle l’auteur vote.</translation>
    </message>
    <message>
        <source>A box of the ballot is ticked.</source>
        <translation>Une case du bulletin est cochée.</translation>
    </message>
    <message>
        <source>A thumb stands for the value.</source>
        <translation>Un pouce tient lieu de valeur.</translation>
    </message>
    <message>
        <source>The value is said on something other than the proposal.</source>
        <translation>La valeur porte sur autre chose que la proposition.</translation>
    </message>
    <message>
        <source>The vote counts, and the condition the writer names is kept with it.</source>
        <translation>La voix compte, et la condition énoncée est conservée avec elle.</translation>
    </message>
    <message>
        <source>The writer speaks of a vote that may come, or says what it is not.</source>
        <translation>L’auteur parle d’une voix qui viendra peut-être, ou dit ce qu’elle n’est pas.</translation>
    </message>
    <message>
        <source>The message holds different values, and nothing says which one counts.</source>
        <translation>Le message contient des valeurs différentes, et rien ne dit laquelle compte.</translation>
    </message>
    <message>
        <source>The message votes on several items, each with a value of its own.</source>
        <translation>Le message vote sur plusieurs points, chacun avec sa propre valeur.</translation>
    </message>
    <message>
        <source>The writer agrees or objects in words, and no number was found.</source>
        <translation>L’auteur approuve ou s’oppose en mots ; aucun nombre n’a été trouvé.</translation>
    </message>
    <message>
        <source>The writer changes an earlier vote; the last value counts.</source>
        <translation>L’auteur modifie une voix antérieure ; la dernière valeur compte.</translation>
    </message>
    <message>
        <source>The writer takes an earlier vote back without giving a new one.</source>
        <translation>L’auteur retire une voix antérieure sans en donner une nouvelle.</translation>
    </message>
    <message>
        <source>Words about binding stand beside the value or in its sentence.</source>
        <translation>Des mots sur le caractère contraignant accompagnent la valeur ou figurent dans sa phrase.</translation>
    </message>
    <message>
        <source>A line beside the value says nothing but whether it binds.</source>
        <translation>Une ligne voisine de la valeur dit seulement si elle est contraignante.</translation>
    </message>
    <message>
        <source>The word for binding is one slip away from its spelling.</source>
        <translation>Le mot pour « contraignant » comporte une faute de frappe.</translation>
    </message>
    <message>
        <source>The number lies beyond the scale and counts by its sign.</source>
        <translation>Le nombre sort de l’échelle et compte par son signe.</translation>
    </message>
    <message>
        <source>The number is a fraction: less than a vote for or against, an abstention.</source>
        <translation>Le nombre est une fraction : moins qu’une voix pour ou contre, donc une abstention.</translation>
    </message>
    <message>
        <source>The value stands below a quotation.</source>
        <translation>La valeur se trouve sous une citation.</translation>
    </message>
    <message>
        <source>No vote was called in this thread.</source>
        <translation>Aucun vote n’a été ouvert dans ce fil.</translation>
    </message>
    <message>
        <source>The number is written in an unusual way.</source>
        <translation>Le nombre est écrit d’une façon inhabituelle.</translation>
    </message>
    <message>
        <source>The writer weakens the value (&quot;approximately&quot;, &quot;closer to&quot;).</source>
        <translation>L’auteur atténue la valeur (« approximately », « closer to »).</translation>
    </message>
    <message>
        <source>In a call, reminder or result only the sender&apos;s own words vote, never its lists.</source>
        <translation>Dans un appel, un rappel ou un résultat, seuls les propres mots de l’expéditeur votent, jamais les listes.</translation>
    </message>
    <message>
        <source>The value stands deep inside a long message.</source>
        <translation>La valeur se trouve loin dans un long message.</translation>
    </message>
    <message>
        <source>A box of the quoted ballot is ticked that is empty in the message replied to, or that message is not at hand.</source>
        <translation>Une case du bulletin cité est cochée alors qu’elle est vide dans le message auquel il est répondu, ou ce message n’est pas disponible.</translation>
    </message>
    <message>
        <source>The message repeats the words of the one it replies to, without quotation marks: a vote, or a copy of one.</source>
        <translation>Le message répète sans marque de citation les mots de celui auquel il répond : une voix, ou la copie d’une voix.</translation>
    </message>
    <message>
        <source>The value stands alone in what a signature mark sets off.</source>
        <translation>La valeur se trouve seule dans ce qu’un séparateur de signature met à part.</translation>
    </message>
</context>
<context>
    <name>RosterPreview</name>
    <message>
        <source>this column is not read</source>
        <translation>cette colonne n’est pas lue</translation>
    </message>
    <message>
        <source>more cells than headings, left out</source>
        <translation>plus de cellules que d’en-têtes, écarté</translation>
    </message>
    <message>
        <source>neither name, id, address nor handle, left out</source>
        <translation>ni nom, ni identifiant, ni adresse, ni pseudonyme, écarté</translation>
    </message>
    <message>
        <source>unknown role, left out</source>
        <translation>rôle inconnu, écarté</translation>
    </message>
    <message>
        <source>not a day like 2021-03-01, left out</source>
        <translation>pas une date du type 2021-03-01, écarté</translation>
    </message>
    <message>
        <source>ends before it begins, left out</source>
        <translation>finit avant de commencer, écarté</translation>
    </message>
    <message>
        <source>no mail address, not taken</source>
        <translation>pas une adresse électronique, non repris</translation>
    </message>
    <message>
        <source>no handle, not taken</source>
        <translation>pas un pseudonyme, non repris</translation>
    </message>
    <message>
        <source>belongs to another line, left out</source>
        <translation>appartient à une autre ligne, écarté</translation>
    </message>
    <message>
        <source>taken without a first day</source>
        <translation>repris sans premier jour</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file</source>
        <translation>
            <numerusform>%n personne dans le fichier</numerusform>
            <numerusform>%n personnes dans le fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all are known already, nothing changes.</source>
        <translation>%1&#xa0;: toutes déjà connues, rien ne change.</translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n nouvelle personne</numerusform>
            <numerusform>%n nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) gain data</source>
        <translation>
            <numerusform>%n personne complétée</numerusform>
            <numerusform>%n personnes complétées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new role(s)</source>
        <translation>
            <numerusform>%n nouveau rôle</numerusform>
            <numerusform>%n nouveaux rôles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) gain dates</source>
        <translation>
            <numerusform>%n rôle complété par des dates</numerusform>
            <numerusform>%n rôles complétés par des dates</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, emeritus</source>
        <translation>%1, émérite</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, à partir du %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>%1 gains %2</source>
        <comment>person, addresses</comment>
        <translation>%1 reçoit %2</translation>
    </message>
    <message>
        <source>%1 is new: %2</source>
        <comment>person, addresses</comment>
        <translation>%1, nouvelle personne&#xa0;: %2</translation>
    </message>
    <message>
        <source>Role of %1 now: %2</source>
        <comment>person, role with dates</comment>
        <translation>Rôle de %1 désormais&#xa0;: %2</translation>
    </message>
    <message>
        <source>New role of %1: %2</source>
        <comment>person, role with dates</comment>
        <translation>Nouveau rôle de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <comment>person</comment>
        <translation>%1, nouvelle personne</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Lazy 2/3 majority</source>
        <translation>Majorité des 2/3 souple (lazy)</translation>
    </message>
    <message>
        <source>at least 3 binding votes, at least twice as many +1 as -1, and at least one +1</source>
        <translation>au moins 3 voix contraignantes, au moins deux fois plus de +1 que de -1, et au moins un +1</translation>
    </message>
    <message>
        <source>at least 3 binding votes, +1 or -1</source>
        <translation>au moins 3 voix contraignantes, +1 ou -1</translation>
    </message>
    <message>
        <source>at least twice as many +1 as -1</source>
        <translation>au moins deux fois plus de +1 que de -1</translation>
    </message>
    <message>
        <source>at least one +1</source>
        <translation>au moins un +1</translation>
    </message>
    <message>
        <source>three of the binding votes must be +1</source>
        <translation>trois des voix contraignantes doivent être des +1</translation>
    </message>
    <message>
        <source>CouchDB&apos;s bylaws</source>
        <translation>statuts de CouchDB</translation>
    </message>
    <message>
        <source>at least 3 binding +1</source>
        <translation>au moins 3 +1 contraignants</translation>
    </message>
    <message>
        <source>three binding votes of any value, zeros too</source>
        <translation>trois voix contraignantes de n’importe quelle valeur, zéros compris</translation>
    </message>
    <message>
        <source>CloudStack&apos;s bylaws</source>
        <translation>statuts de CloudStack</translation>
    </message>
    <message>
        <source>at least 3 binding votes of any value</source>
        <translation>au moins 3 voix contraignantes de n’importe quelle valeur</translation>
    </message>
    <message>
        <source>three binding votes, where a zero is not a vote cast</source>
        <translation>trois voix contraignantes, un zéro n’étant pas une voix exprimée</translation>
    </message>
    <message>
        <source>common parliamentary practice</source>
        <translation>usage parlementaire courant</translation>
    </message>
    <message>
        <source>Majority approval</source>
        <translation>Approbation à la majorité</translation>
    </message>
    <message>
        <source>at least 3 binding +1, and more binding +1 than -1</source>
        <translation>au moins 3 +1 contraignants, et plus de +1 contraignants que de -1</translation>
    </message>
    <message>
        <source>more +1 than -1</source>
        <translation>plus de +1 que de -1</translation>
    </message>
    <message>
        <source>Majority approval, extended until three</source>
        <translation>Approbation à la majorité, prolongée jusqu’à trois</translation>
    </message>
    <message>
        <source>at least 3 binding +1, and more binding +1 than -1; with fewer than 3 binding +1 the vote cannot be closed, it must be extended</source>
        <translation>au moins 3 +1 contraignants, et plus de +1 contraignants que de -1&#x202f;; avec moins de 3 +1 contraignants le vote ne peut pas être clos, il doit être prolongé</translation>
    </message>
    <message>
        <source>Consensus approval</source>
        <translation>Approbation par consensus</translation>
    </message>
    <message>
        <source>at least 3 binding +1 and no veto; a -1 without a technical reason is void</source>
        <translation>au moins 3 +1 contraignants et aucun veto&#x202f;; un -1 sans motif technique est nul</translation>
    </message>
    <message>
        <source>no binding -1 with a technical reason</source>
        <translation>aucun -1 contraignant avec un motif technique</translation>
    </message>
    <message>
        <source>Lazy consensus</source>
        <translation>Consensus tacite (lazy)</translation>
    </message>
    <message>
        <source>no binding -1 by the end; silence is consent</source>
        <translation>aucun -1 contraignant jusqu’à la fin&#x202f;; qui ne dit mot consent</translation>
    </message>
    <message>
        <source>no binding -1</source>
        <translation>aucun -1 contraignant</translation>
    </message>
    <message>
        <source>Simple majority</source>
        <translation>Majorité simple</translation>
    </message>
    <message>
        <source>more binding +1 than -1 among those who vote</source>
        <translation>plus de +1 que de -1 contraignants parmi ceux qui votent</translation>
    </message>
    <message>
        <source>2/3 majority of all</source>
        <translation>Majorité des 2/3 de tous</translation>
    </message>
    <message>
        <source>+1 from at least two thirds of all holders of a binding vote; silence counts against</source>
        <translation>+1 d’au moins deux tiers de tous les titulaires d’une voix contraignante&#x202f;; le silence compte contre</translation>
    </message>
    <message>
        <source>+1 from at least two thirds of all holders of a binding vote</source>
        <translation>+1 d’au moins deux tiers de tous les titulaires d’une voix contraignante</translation>
    </message>
    <message>
        <source>2/3 majority of all who answer</source>
        <translation>Majorité des 2/3 de tous ceux qui répondent</translation>
    </message>
    <message>
        <source>+1 from at least two thirds of the holders of a binding vote; a holder who stays silent through three public calls, at least seven days apart, is not counted among them</source>
        <translation>+1 d’au moins deux tiers des titulaires d’une voix contraignante&#x202f;; qui reste silencieux lors de trois appels publics, espacés d’au moins sept jours, n’est pas compté parmi eux</translation>
    </message>
    <message>
        <source>Majority of all</source>
        <translation>Majorité de tous</translation>
    </message>
    <message>
        <source>+1 from more than half of all holders of a binding vote</source>
        <translation>+1 de plus de la moitié de tous les titulaires d’une voix contraignante</translation>
    </message>
    <message>
        <source>Unanimous consensus</source>
        <translation>Consensus unanime</translation>
    </message>
    <message>
        <source>every holder of a binding vote votes, none of them -1, and at least one +1</source>
        <translation>tous les titulaires d’une voix contraignante votent, aucun -1, et au moins un +1</translation>
    </message>
    <message>
        <source>every holder of a binding vote votes</source>
        <translation>tous les titulaires d’une voix contraignante votent</translation>
    </message>
    <message>
        <source>Incubator release, podling&apos;s round</source>
        <translation>Version dans l’Incubator, tour du podling</translation>
    </message>
    <message>
        <source>in the podling at least 3 binding +1 and more +1 than -1; then a second round, in the Incubator PMC</source>
        <translation>dans le podling au moins 3 +1 contraignants et plus de +1 que de -1&#x202f;; puis un second tour, dans l’Incubator PMC</translation>
    </message>
    <message>
        <source>Incubator release, Incubator PMC&apos;s round</source>
        <translation>Version dans l’Incubator, tour de l’Incubator PMC</translation>
    </message>
    <message>
        <source>at least 3 +1 of the Incubator PMC, and more of its +1 than -1</source>
        <translation>au moins 3 +1 de l’Incubator PMC, et plus de ses +1 que de ses -1</translation>
    </message>
    <message>
        <source>at least 3 binding +1 of the Incubator PMC</source>
        <translation>au moins 3 +1 contraignants de l’Incubator PMC</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Takes effect when Tallybook is started again. Mails are always in English.</source>
        <translation>Prend effet au prochain démarrage de Tallybook. Les courriels sont toujours en anglais.</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Réduire les animations</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks.</source>
        <translation>Rien ne glisse, ne s’estompe ni ne clignote.</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Votre &amp;nom&#xa0;:</translation>
    </message>
    <message>
        <source>Signs the mails and stands in the history. Without it the chair of the project signs, and the history names your account.</source>
        <translation>Signe les courriels et figure dans l’historique. Sans lui, le président ou la présidente du projet signe, et l’historique indique votre compte.</translation>
    </message>
    <message>
        <source>Your mail &amp;address:</source>
        <translation>Votre &amp;adresse électronique&#xa0;:</translation>
    </message>
    <message>
        <source>The sender of saved drafts (.eml).</source>
        <translation>L’expéditeur des brouillons enregistrés (.eml).</translation>
    </message>
    <message>
        <source>Folder of own &amp;templates:</source>
        <translation>Dossier de vos propres &amp;modèles&#xa0;:</translation>
    </message>
    <message>
        <source>A file there takes the place of the shipped template of the same name.</source>
        <translation>Un fichier qui s’y trouve remplace le modèle fourni du même nom.</translation>
    </message>
    <message>
        <source>R&amp;ule:</source>
        <translation>Rè&amp;gle&#xa0;:</translation>
    </message>
    <message>
        <source>Used where it is meant for the kind of record.</source>
        <translation>Utilisée là où elle est prévue pour le type de dossier.</translation>
    </message>
    <message>
        <source>Voting &amp;period:</source>
        <translation>Pér&amp;iode de vote&#xa0;:</translation>
    </message>
    <message>
        <source>Never shorter than the rule asks for.</source>
        <translation>Jamais plus courte que ne l’exige la règle.</translation>
    </message>
    <message>
        <source>&amp;Zone of the list:</source>
        <translation>Fu&amp;seau de la liste&#xa0;:</translation>
    </message>
    <message>
        <source>Shown beside UTC.</source>
        <translation>Affiché en plus d’UTC.</translation>
    </message>
    <message>
        <source>Open the last &amp;book at start</source>
        <translation>&amp;Ouvrir le dernier registre au démarrage</translation>
    </message>
    <message>
        <source>Remember &amp;size and layout of the windows</source>
        <translation>Mémoriser la &amp;taille et la disposition des fenêtres</translation>
    </message>
    <message>
        <source>Takes effect at once, in all windows.</source>
        <translation>Prend effet aussitôt, dans toutes les fenêtres.</translation>
    </message>
    <message>
        <source>Otherwise the welcome page with the recent books is shown.</source>
        <translation>Sinon, la page d’accueil avec les registres récents s’affiche.</translation>
    </message>
    <message>
        <source>Columns, splitters and panes, too. Otherwise each start begins with the layout of the first.</source>
        <translation>Les colonnes, séparateurs et volets aussi. Sinon, chaque démarrage reprend la disposition du premier.</translation>
    </message>
</context>
<context>
    <name>VoteCells</name>
    <message>
        <source>, needs attention</source>
        <translation>, demande votre attention</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>%1, but says non-binding</source>
        <comment>why a vote binds</comment>
        <translation>%1, mais mention «&#x202f;non contraignant&#x202f;»</translation>
    </message>
    <message>
        <source>%1, but says binding</source>
        <comment>why a vote does not bind</comment>
        <translation>%1, mais mention «&#x202f;contraignant&#x202f;»</translation>
    </message>
    <message>
        <source>admitted by hand</source>
        <translation>admise à la main</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>saisie à la main</translation>
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
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>Nouveau module</translation>
    </message>
    <message>
        <source>Codebase replacement</source>
        <translation>Remplacement de la base de code</translation>
    </message>
    <message>
        <source>Other decision</source>
        <translation>Autre décision</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed, result due</source>
        <translation>Clos, résultat à envoyer</translation>
    </message>
    <message>
        <source>Result sent</source>
        <translation>Résultat envoyé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>contributeur</translation>
    </message>
    <message>
        <source>committer</source>
        <translation>committer</translation>
    </message>
    <message>
        <source>PMC</source>
        <translation>PMC</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>président(e)</translation>
    </message>
    <message>
        <source>IPMC</source>
        <translation>IPMC</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Change of vote</source>
        <translation>Changement de voix</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>aucune mention</translation>
    </message>
    <message>
        <source>says binding</source>
        <translation>mention «&#x202f;contraignant&#x202f;»</translation>
    </message>
    <message>
        <source>says non-binding</source>
        <translation>mention «&#x202f;non contraignant&#x202f;»</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certaine</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>By the period</source>
        <translation>Selon la période</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>By the roster</source>
        <translation>Selon la liste des membres</translation>
    </message>
    <message>
        <source>Count as binding</source>
        <translation>Compter comme contraignante</translation>
    </message>
    <message>
        <source>Count as non-binding</source>
        <translation>Compter comme non contraignante</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>comptée</translation>
    </message>
    <message>
        <source>replaced by a later vote</source>
        <translation>remplacée par une voix ultérieure</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>early, not counted</source>
        <translation>prématurée, non comptée</translation>
    </message>
    <message>
        <source>late, not counted</source>
        <translation>tardive, non comptée</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>écartée à la main</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Contraignante</translation>
    </message>
    <message>
        <source>Not binding</source>
        <translation>Non contraignante</translation>
    </message>
    <message>
        <source>in the electorate</source>
        <translation>dans le corps électoral</translation>
    </message>
    <message>
        <source>%1, does not bind</source>
        <translation>%1, non contraignant</translation>
    </message>
    <message>
        <source>role does not bind</source>
        <translation>rôle non contraignant</translation>
    </message>
    <message>
        <source>not on the roster</source>
        <translation>absent de la liste des membres</translation>
    </message>
    <message>
        <source>role began after the vote</source>
        <translation>rôle commencé après le vote</translation>
    </message>
    <message>
        <source>role had ended</source>
        <translation>rôle déjà terminé</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>décidé à la main</translation>
    </message>
    <message>
        <source>no roster to judge by</source>
        <translation>pas de liste des membres pour en juger</translation>
    </message>
    <message>
        <source>address not on the roster</source>
        <translation>adresse absente de la liste des membres</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <comment>a vote and how it was written</comment>
        <translation>%1 («&#x202f;%2&#x202f;»)</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>une personne inconnue</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>une personne sans nom</translation>
    </message>
    <message>
        <source>Members of the PMC</source>
        <translation>Membres du PMC</translation>
    </message>
    <message>
        <source>Active members of the PMC (without emeriti)</source>
        <translation>Membres actifs du PMC (sans les émérites)</translation>
    </message>
    <message>
        <source>Committers</source>
        <translation>Committers</translation>
    </message>
    <message>
        <source>Members of the Incubator PMC</source>
        <translation>Membres de l’Incubator PMC</translation>
    </message>
    <message>
        <source>People named here</source>
        <translation>Personnes nommées ici</translation>
    </message>
</context>
<context>
    <name>tallybook::AnnouncePage</name>
    <message>
        <source>Cop&amp;y text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Open in &amp;mail program</source>
        <translation>Ouvrir dans la &amp;messagerie</translation>
    </message>
    <message>
        <source>Mark result as se&amp;nt</source>
        <translation>Mar&amp;quer le résultat comme envoyé</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Call for votes</source>
        <translation>Appel au vote</translation>
    </message>
    <message>
        <source>Result mail</source>
        <translation>Courriel de résultat</translation>
    </message>
    <message>
        <source>Decision summary</source>
        <translation>Synthèse de la décision</translation>
    </message>
    <message>
        <source>What was found when it was checked</source>
        <translation>Constats de la vérification</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>À&#xa0;:</translation>
    </message>
    <message>
        <source>Su&amp;bject:</source>
        <translation>O&amp;bjet&#xa0;:</translation>
    </message>
    <message>
        <source>In reply to:</source>
        <translation>En réponse à&#xa0;:</translation>
    </message>
    <message>
        <source>Preview, exactly as it goes out</source>
        <translation>Aperçu, exactement tel qu’envoyé</translation>
    </message>
    <message>
        <source>Choose a record on the left to see what can be announced about it.</source>
        <translation>Choisissez un dossier à gauche pour voir ce qui peut en être annoncé.</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>Lecture du dossier</translation>
    </message>
    <message>
        <source>Writing the mail</source>
        <translation>Rédaction du courriel</translation>
    </message>
    <message>
        <source>nothing: a new thread</source>
        <translation>rien&#xa0;: un nouveau fil</translation>
    </message>
    <message>
        <source>&amp;Save draft (.eml)…</source>
        <translation>Enreg&amp;istrer le brouillon (.eml)…</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>Rédaction de la synthèse</translation>
    </message>
    <message>
        <source>&amp;Save summary…</source>
        <translation>Enregistrer &amp;la synthèse…</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>Checked: nothing was found.</source>
        <translation>Vérifié&#xa0;: rien à signaler.</translation>
    </message>
    <message>
        <source>Copied the text of “%1”.</source>
        <translation>Texte de «&#x202f;%1&#x202f;» copié.</translation>
    </message>
    <message>
        <source>Copied the summary.</source>
        <translation>Synthèse copiée.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Mail draft (*.eml)</source>
        <translation>Brouillon de courriel (*.eml)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Votes as table (*.csv)</source>
        <translation>Voix en tableau (*.csv)</translation>
    </message>
    <message>
        <source>Whole record (*.json)</source>
        <translation>Dossier complet (*.json)</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Enregistrer la synthèse</translation>
    </message>
    <message>
        <source>Save mail draft</source>
        <translation>Enregistrer le brouillon de courriel</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>The mail is too long to be handed over as a link, which programs cut. Save it as a draft (.eml) and open that, or copy the text.</source>
        <translation>Le courriel est trop long pour être transmis par un lien, que les programmes tronquent. Enregistrez-le comme brouillon (.eml) et ouvrez celui-ci, ou copiez le texte.</translation>
    </message>
    <message>
        <source>Opening the mail program</source>
        <translation>Ouverture de la messagerie</translation>
    </message>
    <message>
        <source>No mail program answered. Save the mail as a draft (.eml), or copy the text.</source>
        <translation>Aucun logiciel de messagerie n’a répondu. Enregistrez le courriel comme brouillon (.eml), ou copiez le texte.</translation>
    </message>
    <message>
        <source>The result is recorded as sent.</source>
        <translation>Le résultat est noté comme envoyé.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Prolongation</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Message-ID of the sent mail</source>
        <translation>Message-ID du courriel envoyé</translation>
    </message>
    <message>
        <source>Why the record changed</source>
        <translation>Pourquoi le dossier a changé</translation>
    </message>
    <message>
        <source>&amp;Why the record changed:</source>
        <translation>&amp;Pourquoi le dossier a changé :</translation>
    </message>
    <message>
        <source>A reminder goes out while the vote is open.</source>
        <translation>Un rappel part tant que le vote est ouvert.</translation>
    </message>
    <message>
        <source>The vote was not extended. “Extend vote…” in the Vote menu does that.</source>
        <translation>Le vote n’a pas été prolongé. « Prolonger le vote… » dans le menu Vote le fait.</translation>
    </message>
    <message>
        <source>The vote is not cancelled. “Cancel vote…” in the Vote menu does that.</source>
        <translation>Le vote n’est pas annulé. « Annuler le vote… » dans le menu Vote le fait.</translation>
    </message>
    <message>
        <source>No result went out yet, so there is nothing to correct.</source>
        <translation>Aucun résultat n’est encore parti : il n’y a rien à corriger.</translation>
    </message>
    <message>
        <source>Nothing changed since the result went out.</source>
        <translation>Rien n’a changé depuis l’envoi du résultat.</translation>
    </message>
    <message>
        <source>Mark call as se&amp;nt</source>
        <translation>Marquer l’appel comme e&amp;nvoyé</translation>
    </message>
    <message>
        <source>Mark correction as se&amp;nt</source>
        <translation>Marquer la correction comme e&amp;nvoyée</translation>
    </message>
    <message>
        <source>Document with charts (*.pdf)</source>
        <translation>Document avec graphiques (*.pdf)</translation>
    </message>
    <message>
        <source>The call is recorded as sent; what follows replies to it.</source>
        <translation>L’appel est noté comme envoyé ; la suite y répond.</translation>
    </message>
    <message>
        <source>The correction is recorded as sent; the earlier result stays.</source>
        <translation>La correction est notée comme envoyée ; le résultat antérieur reste.</translation>
    </message>
    <message>
        <source>Marking the mail as sent</source>
        <translation>Marquer le courriel comme envoyé</translation>
    </message>
    <message>
        <source>Messa&amp;ge-ID of the sent mail:</source>
        <translation>Messa&amp;ge-ID du courriel envoyé&#xa0;:</translation>
    </message>
    <message>
        <source>A preview: the result goes out when the vote is closed.</source>
        <translation>Un aperçu&#xa0;: le résultat part une fois le vote clos.</translation>
    </message>
    <message>
        <source>Letting the result go</source>
        <translation>Autorisation de l’envoi du résultat</translation>
    </message>
    <message>
        <source>Reading the votes…</source>
        <translation>Lecture des voix…</translation>
    </message>
</context>
<context>
    <name>tallybook::ArchiveBrowser</name>
    <message>
        <source>&amp;Open archives…</source>
        <translation>&amp;Ouvrir des archives…</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>Annu&amp;ler la lecture</translation>
    </message>
    <message>
        <source>Votes of an archive</source>
        <translation>Votes d’une archive</translation>
    </message>
    <message>
        <source>Open archives</source>
        <translation>Ouvrir des archives</translation>
    </message>
    <message>
        <source>Mailboxes (*.mbox *.mbx)</source>
        <translation>Boîtes aux lettres (*.mbox *.mbx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%p %</source>
        <comment>progress</comment>
        <translation>%p&#xa0;%</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Votes of the archive</source>
        <translation>Votes de l’archive</translation>
    </message>
    <message>
        <source>%1 is no mailbox (mbox) and was left out.</source>
        <translation>%1 n’est pas une boîte aux lettres (mbox) et a été écarté.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Reading was cancelled before a vote was read.</source>
        <translation>La lecture a été annulée avant qu’un vote ait été lu.</translation>
    </message>
    <message>
        <source>Reading was cancelled. These votes were read until then; there may be more.</source>
        <translation>La lecture a été annulée. Ces votes ont été lus jusque-là&#x202f;; il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>There is more in these files than can be handled at once. The rest was left out: open fewer files.</source>
        <translation>Ces fichiers contiennent plus que ce qui peut être traité en une fois. Le reste a été écarté&#xa0;: ouvrez moins de fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Aucune archive n’est ouverte</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) gone through.</source>
        <translation>
            <numerusform>%n message parcouru.</numerusform>
            <numerusform>%n messages parcourus.</numerusform>
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
            <numerusform>%n affiché.</numerusform>
            <numerusform>%n affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the mailbox of a mailing list, an .mbox file of any size, or several of them: every vote in them is listed here with its count and its result. You can drop the files on this window, too.</source>
        <translation>Ouvrez la boîte aux lettres d’une liste de diffusion, un fichier .mbox de n’importe quelle taille, ou plusieurs&#xa0;: chaque vote qu’elle contient est listé ici avec son décompte et son résultat. Vous pouvez aussi déposer les fichiers sur cette fenêtre.</translation>
    </message>
    <message>
        <source>No vote fits the filter. Change the words, the kind or the days above.</source>
        <translation>Aucun vote ne correspond au filtre. Modifiez les mots, le type ou les dates ci-dessus.</translation>
    </message>
    <message>
        <source>Reading. Votes appear here as soon as they are found.</source>
        <translation>Lecture en cours. Les votes apparaissent ici dès qu’ils sont trouvés.</translation>
    </message>
    <message>
        <source>There is no mail to look through. Open another archive.</source>
        <translation>Il n’y a aucun courriel à parcourir. Ouvrez une autre archive.</translation>
    </message>
    <message>
        <source>No vote was found. A vote is known by the subject of its call, as in “[VOTE] …”; open other months, or import single mails with File ▸ Import….</source>
        <translation>Aucun vote n’a été trouvé. Un vote se reconnaît à l’objet de son appel, comme dans «&#x202f;[VOTE] …&#x202f;»&#x202f;; ouvrez d’autres mois, ou importez des courriels isolés avec Fichier ▸ Importer….</translation>
    </message>
    <message>
        <source>Choose a vote to see more of it.</source>
        <translation>Choisissez un vote pour en voir davantage.</translation>
    </message>
</context>
<context>
    <name>tallybook::ArchiveFilterBar</name>
    <message>
        <source>Opened &amp;from</source>
        <translation>Ouvert à &amp;partir du</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;jusqu’au</translation>
    </message>
    <message>
        <source>Subject, list or caller</source>
        <translation>Objet, liste ou auteur de l’appel</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Fi&amp;lter:</source>
        <translation>&amp;Filtre&#xa0;:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>Tous les votes</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>Avec un résultat</translation>
    </message>
    <message>
        <source>Result differs from the count</source>
        <translation>Résultat différent du décompte</translation>
    </message>
    <message>
        <source>Without a result</source>
        <translation>Sans résultat</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>First day on which a vote opened</source>
        <translation>Premier jour où un vote a été ouvert</translation>
    </message>
    <message>
        <source>Last day on which a vote opened</source>
        <translation>Dernier jour où un vote a été ouvert</translation>
    </message>
</context>
<context>
    <name>tallybook::ArchiveImportBar</name>
    <message>
        <source>&amp;Into:</source>
        <translation>Da&amp;ns&#xa0;:</translation>
    </message>
    <message>
        <source>Import this &amp;thread…</source>
        <translation>&amp;Importer ce fil…</translation>
    </message>
    <message>
        <source>Record that the thread goes into</source>
        <translation>Dossier qui recevra le fil</translation>
    </message>
    <message>
        <source>Record “%1”</source>
        <translation>Dossier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>A new record</source>
        <translation>Un nouveau dossier</translation>
    </message>
    <message>
        <source>To import a thread, open a book or make a new one in the main window; this list stays.</source>
        <translation>Pour importer un fil, ouvrez un registre ou créez-en un dans la fenêtre principale&#x202f;; cette liste reste.</translation>
    </message>
    <message>
        <source>The open book can only be read, so nothing can be imported into it.</source>
        <translation>Le registre ouvert est en lecture seule&#xa0;: rien ne peut y être importé.</translation>
    </message>
    <message>
        <source>Choose a vote to import its thread.</source>
        <translation>Choisissez un vote pour importer son fil.</translation>
    </message>
</context>
<context>
    <name>tallybook::ArchiveModel</name>
    <message>
        <source>Votes +1 / 0 / -1 of those who say that they bind</source>
        <translation>Voix +1 / 0 / -1 qui se disent contraignantes</translation>
    </message>
    <message>
        <source>Votes +1 / 0 / -1 of those who say that they do not bind, or say nothing</source>
        <translation>Voix +1 / 0 / -1 qui se disent non contraignantes, ou sans mention</translation>
    </message>
    <message>
        <source>Whether the result states what was counted</source>
        <translation>Indique si le résultat annonce ce qui a été compté</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Contraignantes</translation>
    </message>
    <message>
        <source>Other votes</source>
        <translation>Autres voix</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
</context>
<context>
    <name>tallybook::BookShelf</name>
    <message>
        <source>Open book</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <source>Tallybook books (*.tallybook);;All files (*)</source>
        <translation>Registres Tallybook (*.tallybook);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Nouveau registre</translation>
    </message>
    <message>
        <source>Tallybook books (*.tallybook)</source>
        <translation>Registres Tallybook (*.tallybook)</translation>
    </message>
    <message>
        <source>Opening the book</source>
        <translation>Ouverture du registre</translation>
    </message>
    <message>
        <source>Making the book</source>
        <translation>Création du registre</translation>
    </message>
    <message>
        <source>Making the sample book</source>
        <translation>Création du registre d’exemple</translation>
    </message>
</context>
<context>
    <name>tallybook::ChartFrame</name>
    <message>
        <source>Save chart as &amp;picture…</source>
        <translation>Enregistrer le graphique comme &amp;image…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save chart as &amp;drawing…</source>
        <translation>Enregistrer le graphique comme &amp;dessin…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Saved the chart in %1.</source>
        <translation>Graphique enregistré dans %1.</translation>
    </message>
    <message>
        <source>Saving the chart</source>
        <translation>Enregistrement du graphique</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
</context>
<context>
    <name>tallybook::CheckSources</name>
    <message>
        <source>&amp;Thread:</source>
        <translation>&amp;Fil&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Roster:</source>
        <translation>&amp;Liste des membres&#xa0;:</translation>
    </message>
    <message>
        <source>R&amp;ule:</source>
        <translation>Rè&amp;gle&#xa0;:</translation>
    </message>
    <message>
        <source>Not held against one</source>
        <translation>Aucune comparaison</translation>
    </message>
    <message>
        <source>Messages of “%1”</source>
        <translation>Messages de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Messages of a record</source>
        <translation>Messages d’un dossier</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)…</source>
        <translation>
            <numerusform>%n fichier…</numerusform>
            <numerusform>%n fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as in this book</source>
        <translation>%1, comme dans ce registre</translation>
    </message>
    <message>
        <source>The one that the mail names</source>
        <translation>Celle que nomme le courriel</translation>
    </message>
    <message>
        <source>Open the thread</source>
        <translation>Ouvrir le fil</translation>
    </message>
    <message>
        <source>Mail (*.eml *.mbox *.mbx *.json *.txt *.html);;All files (*)</source>
        <translation>Courriels (*.eml *.mbox *.mbx *.json *.txt *.html);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>tallybook::CommandPalette</name>
    <message>
        <source>Find an action or a record</source>
        <translation>Trouver une action ou un dossier</translation>
    </message>
    <message>
        <source>What do you want to do, or which record?</source>
        <translation>Que voulez-vous faire, ou quel dossier&#x202f;?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>No action and no record has all of these words.</source>
        <translation>Aucune action ni aucun dossier ne contient tous ces mots.</translation>
    </message>
</context>
<context>
    <name>tallybook::ConditionEdit</name>
    <message>
        <source>Which votes</source>
        <translation>Quelles voix</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Against which votes</source>
        <translation>Contre quelles voix</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numérateur</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Dénominateur</translation>
    </message>
    <message>
        <source>Number of votes</source>
        <translation>Nombre de voix</translation>
    </message>
    <message>
        <source>Votes against votes</source>
        <translation>Voix contre voix</translation>
    </message>
    <message>
        <source>Share of all holders</source>
        <translation>Part de tous les titulaires</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>Ce qui est testé</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>At least or at most</source>
        <translation>Au moins ou au plus</translation>
    </message>
    <message>
        <source>More than this, not exactly as much</source>
        <translation>Plus que cela, et non exactement autant</translation>
    </message>
    <message>
        <source>In words, in English; empty: made from the numbers</source>
        <translation>En toutes lettres, en anglais&#x202f;; vide&#xa0;: établi d’après les nombres</translation>
    </message>
    <message>
        <source>The condition in words</source>
        <translation>La condition en toutes lettres</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Supprimer la condition</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
</context>
<context>
    <name>tallybook::ConversationPage</name>
    <message numerus="yes">
        <source>%n passage(s) in the summary</source>
        <translation>
            <numerusform>%n passage dans le résumé</numerusform>
            <numerusform>%n passages dans le résumé</numerusform>
        </translation>
    </message>
    <message>
        <source>Open lin&amp;k</source>
        <translation>Ouvrir le &amp;lien</translation>
    </message>
    <message>
        <source>No conversation is linked. Links are added on the proposal page.</source>
        <translation>Aucune conversation n’est liée. Les liens s’ajoutent sur la page de la proposition.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>&amp;Conversations that led here</source>
        <translation>&amp;Conversations qui ont mené ici</translation>
    </message>
    <message>
        <source>Messages of the vote thread</source>
        <translation>Messages du fil de vote</translation>
    </message>
    <message>
        <source>Vote &amp;thread</source>
        <translation>F&amp;il de vote</translation>
    </message>
    <message>
        <source>No message is kept with this record yet. Paste replies with Ctrl+Shift+V, or import a file.</source>
        <translation>Aucun message n’est encore conservé avec ce dossier. Collez des réponses avec Ctrl+Shift+V, ou importez un fichier.</translation>
    </message>
    <message>
        <source>Add passage to s&amp;ummary</source>
        <translation>Ajouter le passage au ré&amp;sumé</translation>
    </message>
    <message>
        <source>Select words of the message first; they are quoted with their author.</source>
        <translation>Sélectionnez d’abord des mots du message&#x202f;; ils sont cités avec leur auteur.</translation>
    </message>
    <message>
        <source>Adding the passage</source>
        <translation>Ajout du passage</translation>
    </message>
    <message>
        <source>The passage stands in the summary on the proposal page.</source>
        <translation>Le passage figure dans le résumé, sur la page de la proposition.</translation>
    </message>
    <message>
        <source>The passage stands in the summary on the proposal page, with the other edits that are not saved yet.</source>
        <translation>Le passage figure dans le résumé, sur la page de la proposition, avec les autres modifications qui ne sont pas encore enregistrées.</translation>
    </message>
</context>
<context>
    <name>tallybook::ConversationsEdit</name>
    <message>
        <source>No conversation is linked yet. Add the threads in which the proposal was discussed.</source>
        <translation>Aucune conversation n’est encore liée. Ajoutez les fils où la proposition a été discutée.</translation>
    </message>
    <message>
        <source>Add &amp;link</source>
        <translation>Ajouter u&amp;n lien</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Supprimer le lien</translation>
    </message>
</context>
<context>
    <name>tallybook::ConversationsModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Participants</translation>
    </message>
</context>
<context>
    <name>tallybook::CountsTable</name>
    <message>
        <source>Votes as stated, as listed and in the thread</source>
        <translation>Voix annoncées, listées et dans le fil</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Annoncées</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listées</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>%1 (%2 binding)</source>
        <translation>%1 (%2 contraignante(s))</translation>
    </message>
</context>
<context>
    <name>tallybook::CutDialog</name>
    <message>
        <source>&amp;Cut before this paragraph</source>
        <translation>&amp;Couper avant ce paragraphe</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Cut the text into messages</source>
        <translation>Couper le texte en messages</translation>
    </message>
    <message>
        <source>Up and Down go from paragraph to paragraph; Space puts a cut before one, or takes it away.</source>
        <translation>Haut et Bas vont de paragraphe en paragraphe ; Espace place une coupure avant l’un d’eux, ou l’enlève.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Le texte collé</translation>
    </message>
    <message>
        <source>&amp;Do not cut before this paragraph</source>
        <translation>&amp;Ne pas couper avant ce paragraphe</translation>
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
    <name>tallybook::ElectorateEdit</name>
    <message>
        <source>Nobody is known yet. Add people in the roster first.</source>
        <translation>Personne n’est encore connu. Ajoutez d’abord des personnes à la liste des membres.</translation>
    </message>
    <message>
        <source>Electorate</source>
        <translation>Corps électoral</translation>
    </message>
    <message>
        <source>People whose votes bind</source>
        <translation>Personnes dont la voix est contraignante</translation>
    </message>
</context>
<context>
    <name>tallybook::EvidencePane</name>
    <message>
        <source>Source message</source>
        <translation>Message source</translation>
    </message>
    <message>
        <source>Choose a vote to see the message it was read from.</source>
        <translation>Choisissez une voix pour voir le message d’où elle a été lue.</translation>
    </message>
    <message>
        <source>This vote was entered by hand; there is no message.</source>
        <translation>Cette voix a été saisie à la main&#x202f;; il n’y a pas de message.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, subject</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Carried over from %1, where it was cast for something else</source>
        <translation>Reportée de %1, où elle a été émise pour autre chose</translation>
    </message>
    <message>
        <source>Carried over from %1, where it was cast for the same</source>
        <translation>Reportée de %1, où elle a été émise pour la même chose</translation>
    </message>
</context>
<context>
    <name>tallybook::GuideWindow</name>
    <message>
        <source>This guide is written in English only.</source>
        <translation>Ce guide n’existe qu’en anglais.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
</context>
<context>
    <name>tallybook::HistoryModel</name>
    <message>
        <source>%1, by %2, %3</source>
        <comment>act, who, when</comment>
        <translation>%1, par %2, %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Number %1, checksum %2</source>
        <translation>Numéro %1, somme de contrôle %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
</context>
<context>
    <name>tallybook::HistoryPage</name>
    <message>
        <source>Verif&amp;y history</source>
        <translation>Vérif&amp;ier l’historique</translation>
    </message>
    <message>
        <source>&amp;Whole book</source>
        <translation>&amp;Registre entier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>Choisissez une entrée pour voir ce qu’elle a changé.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Verifying the history</source>
        <translation>Vérification de l’historique</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, all intact</source>
        <translation>
            <numerusform>%n entrée, intacte</numerusform>
            <numerusform>%n entrées, toutes intactes</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken at entry %1: the book was changed outside Tallybook</source>
        <translation>Rompu à l’entrée %1&#xa0;: le registre a été modifié hors de Tallybook</translation>
    </message>
    <message numerus="yes">
        <source>Takes back %n act(s), each as an undo of its own</source>
        <translation>
            <numerusform>Annule %n acte, par une annulation distincte</numerusform>
            <numerusform>Annule %n actes, chacun par une annulation distincte</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an act of yours that is not taken back yet.</source>
        <translation>Choisissez un de vos actes qui n’est pas encore annulé.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Undo &amp;back to here</source>
        <translation>Annuler jusqu’i&amp;ci</translation>
    </message>
    <message>
        <source>Copy detai&amp;ls</source>
        <translation>Copier &amp;les détails</translation>
    </message>
    <message>
        <source>With all fields as they lie in the book</source>
        <translation>Avec tous les champs tels qu’ils sont dans le registre</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>Copied what entry %1 changed.</source>
        <translation>Ce que l’entrée %1 a changé est copié.</translation>
    </message>
    <message numerus="yes">
        <source>Reading older acts: %n so far…</source>
        <translation>
            <numerusform>Lecture des actes plus anciens&#xa0;: %n jusqu’ici…</numerusform>
            <numerusform>Lecture des actes plus anciens&#xa0;: %n jusqu’ici…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallybook::ImportDoor</name>
    <message>
        <source>Choose the record that the replies belong to first, or make a new one.</source>
        <translation>Choisissez d’abord le dossier auquel appartiennent les réponses, ou créez-en un.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the replies first: the page of the thread, or single mails.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord les réponses&#xa0;: la page du fil, ou des courriels isolés.</translation>
    </message>
    <message>
        <source>Import replies</source>
        <translation>Importer des réponses</translation>
    </message>
    <message>
        <source>Mail and pages (*.eml *.mbox *.mbx *.json *.html *.htm *.txt);;All files (*)</source>
        <translation>Courriels et pages (*.eml *.mbox *.mbx *.json *.html *.htm *.txt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>tallybook::ImportModel</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>tallybook::ImportReview</name>
    <message>
        <source>Cancel reading</source>
        <translation>Annuler la lecture</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Import into “%1”</source>
        <translation>Importer dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lire comme</translation>
    </message>
    <message>
        <source>&amp;Read as:</source>
        <translation>&amp;Lire comme&#xa0;:</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Without a vote</source>
        <translation>Sans voix</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Choose the record first into which the messages go.</source>
        <translation>Choisissez d’abord le dossier qui recevra les messages.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was imported.</source>
        <translation>La lecture a été annulée. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Reading the pasted text</source>
        <translation>Lecture du texte collé</translation>
    </message>
    <message>
        <source>No message was found in it.</source>
        <translation>Aucun message n’y a été trouvé.</translation>
    </message>
    <message>
        <source>This reads as a discussion: nobody called a vote in it. Words of support are shown and no ballot is counted unless you take it as one.</source>
        <translation>Cela se lit comme une discussion&#xa0;: personne n’y a appelé au vote. Les marques de soutien sont affichées, et aucune voix n’est comptée à moins que vous ne la preniez comme telle.</translation>
    </message>
    <message>
        <source>All of these messages are in the record already.</source>
        <translation>Tous ces messages sont déjà dans le dossier.</translation>
    </message>
    <message>
        <source>Recognise the form</source>
        <translation>Reconnaître la forme</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Reconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a message on the left to read it.</source>
        <translation>Choisissez un message à gauche pour le lire.</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n message(s) first, or leave them out.</source>
        <translation>
            <numerusform>Tranchez d’abord %n message, ou écartez-le.</numerusform>
            <numerusform>Tranchez d’abord %n messages, ou écartez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these messages came into the record meanwhile. They were read again; please look once more.</source>
        <translation>Certains de ces messages sont entre-temps arrivés dans le dossier. Ils ont été relus&#x202f;; veuillez les revoir.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cut by hand…</source>
        <translation>Couper à la main…</translation>
    </message>
    <message>
        <source>Import into the new record “%1”</source>
        <translation>Importer dans le nouveau dossier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>This thread is longer than can be handled: %n message(s) more are in the archive and were left out.</source>
        <translation>
            <numerusform>Ce fil est plus long que ce qui peut être traité&#xa0;: %n message de plus est dans l’archive et a été écarté.</numerusform>
            <numerusform>Ce fil est plus long que ce qui peut être traité&#xa0;: %n messages de plus sont dans l’archive et ont été écartés.</numerusform>
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
        <translation>Un premier vote

1. Fichier, Nouveau registre&#xa0;: un seul fichier garde tous les dossiers d’un comité.
2. Édition, Personnes et rôles&#xa0;: importez la liste des membres, pour que le programme sache quelles voix sont contraignantes.
3. Fichier, Nouveau dossier&#xa0;: choisissez le type&#x202f;; écrivez le titre, le texte, les conversations qui y ont mené et leur résumé.
4. Ouvrir le vote. Sur la page «&#x202f;Annoncer&#x202f;», copiez ou enregistrez l’appel et envoyez-le avec votre logiciel de messagerie.
5. Copiez les réponses (la page du fil, des courriels, ou déposez des fichiers sur la fenêtre) et appuyez sur Ctrl+Shift+V.
6. Lors de la relecture, tranchez ce qui n’est pas clair et acceptez. Une seule annulation défait le tout.
7. Le dépouillement en direct dit où en est le vote, selon quelle règle, et ce qui l’inverserait.
8. Page «&#x202f;Voix&#x202f;»&#xa0;: regardez ce qui est marqué&#x202f;; dites qui est qui, admettez une voix tardive avec un motif.
9. Clôturez le vote quand la période est terminée.
10. Courriel de résultat&#xa0;: vérifiez, copiez ou enregistrez, envoyez&#x202f;; puis marquez-le comme envoyé.

Raccourcis

</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>About Tallybook</source>
        <translation>À propos de Tallybook</translation>
    </message>
    <message>
        <source>Tallybook %1

Votes of Apache project committees, counted with proof.

The sources are under the Apache License 2.0. This program is linked with Qt Charts, so the program as a whole is distributed under the GNU General Public License, version 3.</source>
        <translation>Tallybook %1

Les votes des comités de projets Apache, comptés avec preuves.

Les sources sont sous licence Apache 2.0. Ce programme est lié à Qt Charts&#x202f;; le programme dans son ensemble est donc distribué sous la licence publique générale GNU (GPL), version 3.</translation>
    </message>
    <message>
        <source>Apache License 2.0, in full</source>
        <translation>Licence Apache 2.0, texte intégral</translation>
    </message>
</context>
<context>
    <name>tallybook::KindFields</name>
    <message>
        <source>&amp;Module name:</source>
        <translation>Nom du modu&amp;le&#xa0;:</translation>
    </message>
    <message>
        <source>Module s&amp;cope:</source>
        <translation>P&amp;érimètre du module&#xa0;:</translation>
    </message>
    <message>
        <source>Ne&amp;w codebase:</source>
        <translation>Nouve&amp;lle base de code&#xa0;:</translation>
    </message>
    <message>
        <source>E&amp;xisting codebase:</source>
        <translation>&amp;Base de code actuelle&#xa0;:</translation>
    </message>
    <message>
        <source>This is the codebase that continues if the proposal fails.</source>
        <translation>C’est la base de code maintenue si la proposition échoue.</translation>
    </message>
    <message>
        <source>If the proposal fails, %1 continues.</source>
        <translation>Si la proposition échoue, %1 est maintenu.</translation>
    </message>
</context>
<context>
    <name>tallybook::LineList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallybook::MainActions</name>
    <message>
        <source>New &amp;book…</source>
        <translation>Nouveau re&amp;gistre…</translation>
    </message>
    <message>
        <source>&amp;Open book…</source>
        <translation>&amp;Ouvrir un registre…</translation>
    </message>
    <message>
        <source>&amp;Paste replies</source>
        <translation>&amp;Coller les réponses</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Back &amp;up book…</source>
        <translation>&amp;Sauvegarder le registre…</translation>
    </message>
    <message>
        <source>&amp;Close book</source>
        <translation>&amp;Fermer le registre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Search records</source>
        <translation>Rechercher des &amp;dossiers</translation>
    </message>
    <message>
        <source>Find an a&amp;ction or record…</source>
        <translation>&amp;Trouver une action ou un dossier…</translation>
    </message>
    <message>
        <source>People and r&amp;oles…</source>
        <translation>Personnes et rô&amp;les…</translation>
    </message>
    <message>
        <source>&amp;Open vote</source>
        <translation>&amp;Ouvrir le vote</translation>
    </message>
    <message>
        <source>&amp;Close vote</source>
        <translation>&amp;Clôturer le vote</translation>
    </message>
    <message>
        <source>&amp;Extend vote…</source>
        <translation>&amp;Prolonger le vote…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel vote…</source>
        <translation>A&amp;nnuler le vote…</translation>
    </message>
    <message>
        <source>&amp;Call mail</source>
        <translation>Courriel d’&amp;appel</translation>
    </message>
    <message>
        <source>&amp;Result mail</source>
        <translation>Courriel de &amp;résultat</translation>
    </message>
    <message>
        <source>Decision &amp;summary</source>
        <translation>&amp;Synthèse de la décision</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>&amp;About Tallybook</source>
        <translation>À pr&amp;opos de Tallybook</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Registres &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation>&amp;Vote</translation>
    </message>
    <message>
        <source>&amp;Announce</source>
        <translation>&amp;Annoncer</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Rechercher des dossiers</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Re&amp;minder</source>
        <translation>Ra&amp;ppel</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <translation>Pr&amp;olongation</translation>
    </message>
    <message>
        <source>Ca&amp;ncellation</source>
        <translation>A&amp;nnulation</translation>
    </message>
    <message>
        <source>C&amp;orrection</source>
        <translation>Corr&amp;ection</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>Ouvrir une &amp;archive…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nou&amp;velle fenêtre</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Note a &amp;public call</source>
        <translation>Noter un appel p&amp;ublic</translation>
    </message>
    <message>
        <source>Start next &amp;round</source>
        <translation>Lancer le tour su&amp;ivant</translation>
    </message>
    <message>
        <source>O&amp;wn rules…</source>
        <translation>Rè&amp;gles propres au projet…</translation>
    </message>
    <message>
        <source>Chec&amp;k a result…</source>
        <translation>&amp;Vérifier un résultat…</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
    <message>
        <source>&amp;First steps and shortcuts</source>
        <translation>&amp;Premiers pas et raccourcis</translation>
    </message>
</context>
<context>
    <name>tallybook::MainWindow</name>
    <message>
        <source>Records</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Live tally</source>
        <translation>Dépouillement en direct</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
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
        <translation>Sauvegarder le registre</translation>
    </message>
    <message>
        <source>%1 backup.tallybook</source>
        <comment>file name</comment>
        <translation>%1 sauvegarde.tallybook</translation>
    </message>
    <message>
        <source>Tallybook books (*.tallybook)</source>
        <translation>Registres Tallybook (*.tallybook)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Opening the book…</source>
        <translation>Ouverture du registre…</translation>
    </message>
</context>
<context>
    <name>tallybook::MergeDialog</name>
    <message>
        <source>Merge two people</source>
        <translation>Fusionner deux personnes</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Choisissez une personne</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Reste&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Is the same person as:</source>
        <translation>&amp;Est la même personne que&#xa0;:</translation>
    </message>
    <message>
        <source>Choose who else this is. Addresses, handles, roles and votes of both will belong to one person.</source>
        <translation>Choisissez qui d’autre est cette personne. Les adresses, pseudonymes, rôles et voix des deux appartiendront à une seule personne.</translation>
    </message>
    <message>
        <source>They have different ASF ids (%1 and %2), and an id belongs to one person for good. Correct the id that is wrong first.</source>
        <translation>Leurs identifiants ASF diffèrent (%1 et %2), et un identifiant appartient à une seule personne pour toujours. Corrigez d’abord celui qui est faux.</translation>
    </message>
    <message>
        <source>%1 stays; %2 leaves the list of people.</source>
        <translation>%1 reste&#x202f;; %2 quitte la liste des personnes.</translation>
    </message>
    <message>
        <source>Gained: %1.</source>
        <comment>addresses and handles</comment>
        <translation>Repris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No votes move.</source>
        <translation>Aucune voix n’est déplacée.</translation>
    </message>
    <message>
        <source>%1 in %2 move. Where both voted in one record, the later vote replaces the earlier.</source>
        <comment>votes, records</comment>
        <translation>À déplacer&#xa0;: %1 dans %2. Là où les deux ont voté dans un même dossier, la voix ultérieure remplace l’antérieure.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>Une seule annulation défait le tout.</translation>
    </message>
    <message>
        <source>Merging the people</source>
        <translation>Fusion des personnes</translation>
    </message>
</context>
<context>
    <name>tallybook::MessagePane</name>
    <message>
        <source>Show &amp;quotes</source>
        <translation>Afficher les ci&amp;tations</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
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
        <translation>Texte du message</translation>
    </message>
</context>
<context>
    <name>tallybook::MomentEdit</name>
    <message>
        <source>%1, local time</source>
        <translation>%1, heure locale</translation>
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
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Masquer le message</translation>
    </message>
</context>
<context>
    <name>tallybook::OpenBook</name>
    <message>
        <source>Adding a record</source>
        <translation>Ajout d’un dossier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reading what others changed</source>
        <translation>Lecture des modifications des autres</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Sauvegardé dans %1</translation>
    </message>
    <message>
        <source>Backing up the book</source>
        <translation>Sauvegarde du registre</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Another backup is still being written. Start this one when it is done.</source>
        <translation>Une autre sauvegarde est encore en cours d’écriture. Lancez celle-ci quand elle sera terminée.</translation>
    </message>
    <message>
        <source>The backup is still being written. The book closes when it is done.</source>
        <translation>La sauvegarde est encore en cours d’écriture. Le registre se fermera quand elle sera terminée.</translation>
    </message>
</context>
<context>
    <name>tallybook::OutcomeBanner</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>tallybook::PaletteModel</name>
    <message>
        <source>Record ▸ %1</source>
        <translation>Dossier ▸ %1</translation>
    </message>
</context>
<context>
    <name>tallybook::PeriodEdit</name>
    <message>
        <source>Opens</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>when the vote is opened</source>
        <translation>à l’ouverture du vote</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non définie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Zone of the list, beside UTC:</source>
        <translation>Fuseau de la liste, en plus d’UTC&#xa0;:</translation>
    </message>
    <message>
        <source>Zone of the list</source>
        <translation>Fuseau de la liste</translation>
    </message>
    <message numerus="yes">
        <source>Close after %n hour(s)</source>
        <translation>
            <numerusform>Clôturer après %n heure</numerusform>
            <numerusform>Clôturer après %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs for %1</source>
        <translation>Durée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tallybook::PersonChooser</name>
    <message>
        <source>Who wrote this</source>
        <translation>Auteur du message</translation>
    </message>
    <message>
        <source>Choose, or type a new name</source>
        <translation>Choisissez, ou tapez un nouveau nom</translation>
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
        <translation>Éméri&amp;te</translation>
    </message>
    <message>
        <source>2021-03-01, or empty</source>
        <translation>2021-03-01, ou vide</translation>
    </message>
    <message>
        <source>empty: still</source>
        <translation>vide&#xa0;: toujours</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>N&amp;om&#xa0;:</translation>
    </message>
    <message>
        <source>AS&amp;F id:</source>
        <translation>Identifiant AS&amp;F&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;ddresses:</source>
        <translation>A&amp;dresses&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Handles:</source>
        <translation>Pseudon&amp;ymes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Rôle&#xa0;:</translation>
    </message>
    <message>
        <source>Fr&amp;om:</source>
        <translation>D&amp;u&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Jusqu’au&#xa0;:</translation>
    </message>
    <message>
        <source>Give a name, an id, an address or a handle.</source>
        <translation>Indiquez un nom, un identifiant, une adresse ou un pseudonyme.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>Write the day as 2021-03-01.</source>
        <translation>Écrivez la date sous la forme 2021-03-01.</translation>
    </message>
    <message>
        <source>The role would end before it begins.</source>
        <translation>Le rôle finirait avant de commencer.</translation>
    </message>
</context>
<context>
    <name>tallybook::PreferenceFields</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>The first that is meant for the kind</source>
        <translation>La première prévue pour le type</translation>
    </message>
    <message>
        <source>As short as the rule allows</source>
        <translation>Aussi courte que la règle le permet</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> heures</translation>
    </message>
    <message>
        <source>“%1” is no mail address, so the one before is kept.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse électronique&#xa0;: la précédente est donc conservée.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the folder of own templates</source>
        <translation>Choisir le dossier de vos propres modèles</translation>
    </message>
    <message>
        <source>There is no such folder, so the one before is kept.</source>
        <translation>Ce dossier n’existe pas&#xa0;: le précédent est donc conservé.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>No zone has this name, so the one before is kept.</source>
        <translation>Aucun fuseau ne porte ce nom&#xa0;: le précédent est donc conservé.</translation>
    </message>
</context>
<context>
    <name>tallybook::PreferencesDialog</name>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>You and your mails</source>
        <translation>Vous et vos courriels</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>Nouveaux dossiers</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Rétablir les valeurs par &amp;défaut</translation>
    </message>
    <message>
        <source>Everything has its default already.</source>
        <translation>Tout a déjà sa valeur par défaut.</translation>
    </message>
    <message>
        <source>Everything has its default again.</source>
        <translation>Tout a retrouvé sa valeur par défaut.</translation>
    </message>
    <message>
        <source>&amp;Take that back</source>
        <translation>Ann&amp;uler</translation>
    </message>
</context>
<context>
    <name>tallybook::PrintDoor</name>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
</context>
<context>
    <name>tallybook::ProjectEdit</name>
    <message>
        <source>Add pro&amp;ject</source>
        <translation>Ajouter le pro&amp;jet</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Apache Example</source>
        <translation>Apache Example</translation>
    </message>
    <message>
        <source>Project name:</source>
        <translation>Nom du projet&#xa0;:</translation>
    </message>
    <message>
        <source>Committee id:</source>
        <translation>Identifiant du comité&#xa0;:</translation>
    </message>
    <message>
        <source>Developer list:</source>
        <translation>Liste des développeurs&#xa0;:</translation>
    </message>
    <message>
        <source>Chair, who signs mails:</source>
        <translation>Président(e), qui signe les courriels&#xa0;:</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
</context>
<context>
    <name>tallybook::ProposalForm</name>
    <message>
        <source>&amp;Title:</source>
        <translation>Tit&amp;re&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ype&#xa0;:</translation>
    </message>
    <message>
        <source>Pro&amp;ject:</source>
        <translation>Pro&amp;jet&#xa0;:</translation>
    </message>
    <message>
        <source>Pr&amp;oposer:</source>
        <translation>&amp;Proposé par&#xa0;:</translation>
    </message>
    <message>
        <source>What is &amp;decided:</source>
        <translation>&amp;Objet de la décision&#xa0;:</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Summar&amp;y of them:</source>
        <translation>Leur résu&amp;mé&#xa0;:</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>Mode de décision</translation>
    </message>
    <message>
        <source>&amp;Rule:</source>
        <translation>Rè&amp;gle&#xa0;:</translation>
    </message>
    <message>
        <source>Whose votes &amp;bind:</source>
        <translation>Voi&amp;x contraignantes&#xa0;:</translation>
    </message>
    <message>
        <source>Voting &amp;period:</source>
        <translation>Pér&amp;iode de vote&#xa0;:</translation>
    </message>
    <message>
        <source>The vote thread</source>
        <translation>Le fil de vote</translation>
    </message>
    <message>
        <source>Message-ID of the call:</source>
        <translation>Message-ID de l’appel&#xa0;:</translation>
    </message>
    <message>
        <source>What happe&amp;ns if it fails:</source>
        <translation>En &amp;cas d’échec&#xa0;:</translation>
    </message>
    <message>
        <source>Conversations:</source>
        <translation>Conversations&#xa0;:</translation>
    </message>
    <message>
        <source>Alternatives considered:</source>
        <translation>Autres solutions envisagées&#xa0;:</translation>
    </message>
    <message>
        <source>Link to the thread:</source>
        <translation>Lien vers le fil&#xa0;:</translation>
    </message>
</context>
<context>
    <name>tallybook::ProposalPage</name>
    <message>
        <source>&amp;Save proposal</source>
        <translation>Enregis&amp;trer la proposition</translation>
    </message>
    <message>
        <source>Discard edits</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Choose a record on the left, or make one with New.</source>
        <translation>Choisissez un dossier à gauche, ou créez-en un avec Nouveau.</translation>
    </message>
    <message>
        <source>Saving the proposal</source>
        <translation>Enregistrement de la proposition</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>«&#x202f;%1&#x202f;» enregistré.</translation>
    </message>
    <message>
        <source>Your unsaved edits are here again. Save them, or discard them.</source>
        <translation>Vos modifications non enregistrées sont de retour. Enregistrez-les, ou abandonnez-les.</translation>
    </message>
    <message>
        <source>Your unsaved edits are here again. The record has changed since, in the same fields: saving puts yours in their place.</source>
        <translation>Vos modifications non enregistrées sont de retour. Le dossier a changé depuis, dans les mêmes champs&#xa0;: en enregistrant, vous y mettez les vôtres.</translation>
    </message>
    <message>
        <source>%1 changed this record meanwhile. What you typed is kept, and not saved yet.</source>
        <translation>%1 a modifié ce dossier entre-temps. Votre saisie est conservée, mais pas encore enregistrée.</translation>
    </message>
    <message>
        <source>%1 changed the same fields of this record meanwhile. What you typed is kept: saving puts it in the place of theirs.</source>
        <translation>%1 a modifié les mêmes champs de ce dossier entre-temps. Votre saisie est conservée&#xa0;: en enregistrant, vous la mettez à la place de la sienne.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre version</translation>
    </message>
    <message>
        <source>Keeping unsaved edits</source>
        <translation>Conservation des modifications non enregistrées</translation>
    </message>
    <message>
        <source>Unsaved edits, kept as a draft</source>
        <translation>Modifications non enregistrées, conservées comme brouillon</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Adding the project</source>
        <translation>Ajout du projet</translation>
    </message>
</context>
<context>
    <name>tallybook::ReadingPanel</name>
    <message>
        <source>Take as &amp;vote</source>
        <translation>Prendre comme &amp;voix</translation>
    </message>
    <message>
        <source>&amp;Not a vote</source>
        <translation>&amp;Pas une voix</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Écart&amp;er</translation>
    </message>
    <message>
        <source>Ne&amp;xt to settle</source>
        <translation>À trancher &amp;suivant</translation>
    </message>
    <message>
        <source>Choose a message to see how it was read.</source>
        <translation>Choisissez un message pour voir comment il a été lu.</translation>
    </message>
    <message>
        <source>Votes found in the message</source>
        <translation>Voix trouvées dans le message</translation>
    </message>
    <message>
        <source>Value of the vote</source>
        <translation>Valeur de la voix</translation>
    </message>
    <message>
        <source>Val&amp;ue:</source>
        <translation>Vale&amp;ur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>&amp;Qui&#xa0;:</translation>
    </message>
    <message>
        <source>Why it was read so</source>
        <translation>Pourquoi cette lecture</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>withdraws the vote</source>
        <translation>retire la voix</translation>
    </message>
    <message>
        <source>Will be added as somebody new. The roster says nothing about this person, so the vote does not bind by itself.</source>
        <translation>Sera ajouté comme nouvelle personne. La liste des membres ne dit rien d’elle&#xa0;: sa voix n’est donc pas contraignante d’elle-même.</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <translation>De %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is no vote value.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une valeur de voix.</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>Lecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>Condition&#xa0;: %1</translation>
    </message>
    <message>
        <source>Support, no ballot: “%1”</source>
        <translation>Soutien, pas une voix&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>No vote was found in the own words of this message.</source>
        <translation>Aucune voix n’a été trouvée dans les propres mots de ce message.</translation>
    </message>
</context>
<context>
    <name>tallybook::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Choose a moment after %1</source>
        <translation>Choisissez un moment après %1</translation>
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
        <translation>Aucun dossier affiché</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
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
        <translation>Clôture proche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Result due</source>
        <translation>Résultat à envoyer</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n dossier</numerusform>
            <numerusform>%1, %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>%1
Closes %2 (%3)</source>
        <translation>%1
Clôture le %2 (%3)</translation>
    </message>
</context>
<context>
    <name>tallybook::RecordTabs</name>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Annoncer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
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
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>No records yet. Press New to draft the first proposal.</source>
        <translation>Pas encore de dossier. Appuyez sur Nouveau pour rédiger la première proposition.</translation>
    </message>
    <message>
        <source>No record fits. Change the search or the filters.</source>
        <translation>Aucun dossier ne correspond. Modifiez la recherche ou les filtres.</translation>
    </message>
</context>
<context>
    <name>tallybook::ReplayBar</name>
    <message>
        <source>Replay: the vote at an earlier moment</source>
        <translation>Retour en arrière : le vote à un moment antérieur</translation>
    </message>
    <message>
        <source>Drag to see how the vote stood earlier</source>
        <translation>Faites glisser pour voir l’état antérieur du vote</translation>
    </message>
    <message>
        <source>Replay: as of %1 (%2)</source>
        <translation>Retour en arrière : état au %1 (%2)</translation>
    </message>
    <message>
        <source>As it is; drag to see how the vote stood earlier</source>
        <translation>État actuel ; faites glisser pour voir le précédent</translation>
    </message>
</context>
<context>
    <name>tallybook::ResultCheckWindow</name>
    <message>
        <source>&amp;Paste result</source>
        <translation>&amp;Coller le résultat</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Check a result</source>
        <translation>Vérifier un résultat</translation>
    </message>
    <message>
        <source>The result mail</source>
        <translation>Le courriel de résultat</translation>
    </message>
    <message>
        <source>Paste a published [RESULT] mail, or open it. Its numbers, names and marks are held against each other, and against thread, roster and rule if you choose them above. Nothing of it gets into the book.</source>
        <translation>Collez un courriel [RESULT] publié, ou ouvrez-le. Ses nombres, noms et mentions sont comparés entre eux, ainsi qu’au fil, à la liste des membres et à la règle si vous les choisissez ci-dessus. Rien n’en est repris dans le registre.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Ce qui y figure</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy the mail first.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord le courriel.</translation>
    </message>
    <message>
        <source>Open a result</source>
        <translation>Ouvrir un résultat</translation>
    </message>
    <message>
        <source>Mail (*.eml *.mbox *.mbx *.json *.txt *.html);;All files (*)</source>
        <translation>Courriels (*.eml *.mbox *.mbx *.json *.txt *.html);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Nothing of a result was found in this mail: no verdict, no number, no voter.</source>
        <translation>Aucun élément de résultat n’a été trouvé dans ce courriel&#xa0;: ni verdict, ni nombre, ni votant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, finding</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing contradicts.</source>
        <translation>Aucune contradiction.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the result</source>
        <translation>Lecture du résultat</translation>
    </message>
    <message>
        <source>What contradicts in the mail is listed here, once a result was pasted or opened.</source>
        <translation>Les contradictions du courriel figurent ici dès qu’un résultat est collé ou ouvert.</translation>
    </message>
    <message>
        <source>Choose other files as the thread, or none.</source>
        <translation>Choisissez d’autres fichiers comme fil, ou aucun.</translation>
    </message>
    <message>
        <source>Paste or open the mail that tells the result of a vote.</source>
        <translation>Collez ou ouvrez le courriel qui annonce le résultat d’un vote.</translation>
    </message>
    <message>
        <source>No contradiction was found in the mail, nor between it and its thread.</source>
        <translation>Aucune contradiction n’a été trouvée dans le courriel, ni entre lui et son fil.</translation>
    </message>
    <message>
        <source>No contradiction was found in the mail itself. Choose its thread above to hold it against the votes, too.</source>
        <translation>Aucune contradiction n’a été trouvée dans le courriel lui-même. Choisissez son fil ci-dessus pour le comparer aussi aux voix.</translation>
    </message>
</context>
<context>
    <name>tallybook::ResultGate</name>
    <message>
        <source>The check found contradictions, and the book is open for reading only, so that no reason can be recorded. The mail stays here.</source>
        <translation>La vérification a trouvé des contradictions, et le registre est ouvert en lecture seule&#xa0;: aucun motif ne peut être noté. Le courriel reste ici.</translation>
    </message>
    <message>
        <source>The check found contradictions. The mail stays here until they are corrected, or a reason says why it is right so.</source>
        <translation>La vérification a trouvé des contradictions. Le courriel reste ici jusqu’à ce qu’elles soient corrigées, ou qu’un motif dise pourquoi il est juste ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the result go</source>
        <translation>Autoriser l’envoi du résultat</translation>
    </message>
    <message>
        <source>The check of the result found:
%1
It can go out like this for a reason that the history keeps.</source>
        <translation>La vérification du résultat a trouvé&#xa0;:
%1
Il peut partir tel quel pour un motif que l’historique conserve.</translation>
    </message>
    <message>
        <source>&amp;Let it go</source>
        <translation>Autoriser l’&amp;envoi</translation>
    </message>
    <message>
        <source>Recording the reason</source>
        <translation>Enregistrement du motif</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>Vérification du résultat</translation>
    </message>
    <message>
        <source>The record changed meanwhile, and the reason was for what stood here before. Look at the mail again.</source>
        <translation>Le dossier a changé entre-temps, et le motif valait pour ce qui figurait ici auparavant. Relisez le message.</translation>
    </message>
</context>
<context>
    <name>tallybook::RosterModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>ASF id</source>
        <translation>Identifiant ASF</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Pseudonymes</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>aucun rôle</translation>
    </message>
    <message>
        <source>%1, emeritus</source>
        <translation>%1, émérite</translation>
    </message>
</context>
<context>
    <name>tallybook::RosterWindow</name>
    <message>
        <source>Nobody is on the roster yet. Import a file, or add people by hand: without a roster nobody can say whose votes bind.</source>
        <translation>Il n’y a encore personne sur la liste des membres. Importez un fichier, ou ajoutez des personnes à la main&#xa0;: sans liste des membres, nul ne peut dire quelles voix sont contraignantes.</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation>Ajouter une per&amp;sonne</translation>
    </message>
    <message>
        <source>&amp;Save person</source>
        <translation>&amp;Enregistrer la personne</translation>
    </message>
    <message>
        <source>Re&amp;move role</source>
        <translation>Suppri&amp;mer le rôle</translation>
    </message>
    <message>
        <source>&amp;Import file…</source>
        <translation>&amp;Importer un fichier…</translation>
    </message>
    <message>
        <source>Ta&amp;ke over</source>
        <translation>Repre&amp;ndre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personnes et rôles</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>&amp;Project:</source>
        <translation>&amp;Projet&#xa0;:</translation>
    </message>
    <message>
        <source>Add a project first, on the page of a proposal.</source>
        <translation>Ajoutez d’abord un projet, sur la page d’une proposition.</translation>
    </message>
    <message>
        <source>Saving the person</source>
        <translation>Enregistrement de la personne</translation>
    </message>
    <message>
        <source>Removing the role</source>
        <translation>Suppression du rôle</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>Importer une liste des membres</translation>
    </message>
    <message>
        <source>Rosters (*.csv *.json)</source>
        <translation>Listes des membres (*.csv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the roster</source>
        <translation>Lecture de la liste des membres</translation>
    </message>
    <message>
        <source>Importing the roster</source>
        <translation>Import de la liste des membres</translation>
    </message>
    <message>
        <source>The roster was imported.</source>
        <translation>La liste des membres a été importée.</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>Fusionner a&amp;vec…</translation>
    </message>
    <message>
        <source>For two entries that are one person</source>
        <translation>Pour deux entrées qui sont une seule personne</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Ce que l’import modifie</translation>
    </message>
</context>
<context>
    <name>tallybook::RuleEdit</name>
    <message>
        <source>Open so&amp;urce</source>
        <translation>Ouvrir la &amp;source</translation>
    </message>
    <message>
        <source>Readin&amp;g:</source>
        <translation>Lect&amp;ure&#xa0;:</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Reading of the rule</source>
        <translation>Lecture de la règle</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>Read so by: %1. %2</source>
        <translation>Lue ainsi par&#xa0;: %1. %2</translation>
    </message>
</context>
<context>
    <name>tallybook::RuleForm</name>
    <message>
        <source>Members of the PMC</source>
        <translation>Membres du PMC</translation>
    </message>
    <message>
        <source>Active members of the PMC</source>
        <translation>Membres actifs du PMC</translation>
    </message>
    <message>
        <source>Committers</source>
        <translation>Committers</translation>
    </message>
    <message>
        <source>Members of the Incubator PMC</source>
        <translation>Membres de l’Incubator PMC</translation>
    </message>
    <message>
        <source>People named in the record</source>
        <translation>Personnes nommées dans le dossier</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>lower-case letters, digits and hyphens</source>
        <translation>minuscules, chiffres et traits d’union</translation>
    </message>
    <message>
        <source>&amp;Test in words</source>
        <translation>&amp;Test en toutes lettres</translation>
    </message>
    <message>
        <source>Sou&amp;rce (link)</source>
        <translation>Sou&amp;rce (lien)</translation>
    </message>
    <message>
        <source>&amp;Minimum hours</source>
        <translation>Durée &amp;minimale en heures</translation>
    </message>
    <message>
        <source>No veto</source>
        <translation>Pas de veto</translation>
    </message>
    <message>
        <source>Any binding -1 is a veto</source>
        <translation>Tout -1 contraignant est un veto</translation>
    </message>
    <message>
        <source>A binding -1 with a reason is a veto</source>
        <translation>Un -1 contraignant avec motif est un veto</translation>
    </message>
    <message>
        <source>&amp;Veto</source>
        <translation>&amp;Veto</translation>
    </message>
    <message>
        <source>Whose votes &amp;bind</source>
        <translation>Voi&amp;x contraignantes</translation>
    </message>
    <message>
        <source>Any kind of proposal</source>
        <translation>Tout type de proposition</translation>
    </message>
    <message>
        <source>What it &amp;decides</source>
        <translation>Ce qu’elle &amp;décide</translation>
    </message>
    <message>
        <source>Add &amp;condition</source>
        <translation>Ajouter une &amp;condition</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>n’importe combien</translation>
    </message>
    <message>
        <source>With fewer binding +1 the vote cannot be closed, only extended</source>
        <translation>Avec moins de +1 contraignants, le vote ne peut pas être clos, seulement prolongé</translation>
    </message>
    <message>
        <source>+1 to c&amp;lose</source>
        <translation>+1 pour c&amp;lore</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Donnez un nom à la règle.</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens, and no blank.</source>
        <translation>Lettres minuscules, chiffres et traits d’union, sans espace.</translation>
    </message>
    <message>
        <source>Say what is tested. Mails repeat it, so in English.</source>
        <translation>Dites ce qui est vérifié. Les messages le reprennent, donc en anglais.</translation>
    </message>
</context>
<context>
    <name>tallybook::RuleWindow</name>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Nouvelle règle</translation>
    </message>
    <message>
        <source>&amp;Save rule</source>
        <translation>&amp;Enregistrer la règle</translation>
    </message>
    <message>
        <source>R&amp;emove rule</source>
        <translation>&amp;Supprimer la règle</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Règles propres au projet</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>&amp;Project:</source>
        <translation>&amp;Projet&#xa0;:</translation>
    </message>
    <message>
        <source>The rule as JSON</source>
        <translation>La règle en JSON</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulaire</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Saved. Records choose it under “Rule”; those that use it keep their copy.</source>
        <translation>Enregistrée. Les dossiers la choisissent sous «&#x202f;Règle&#x202f;»&#x202f;; ceux qui l’utilisent gardent leur copie.</translation>
    </message>
    <message>
        <source>Saving the rule</source>
        <translation>Enregistrement de la règle</translation>
    </message>
    <message>
        <source>This is not a rule yet: %1</source>
        <translation>Ce n’est pas encore une règle&#xa0;: %1</translation>
    </message>
    <message>
        <source>A shipped rule has the id %1. Choose another one.</source>
        <translation>Une règle fournie a l’identifiant %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The saved rule has changed meanwhile. What you typed is kept: saving puts it in its place.</source>
        <translation>La règle enregistrée a changé entre-temps. Votre saisie est conservée&#xa0;: l’enregistrer la met à sa place.</translation>
    </message>
    <message>
        <source>Discard edits</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>This rule has edits that are not saved. Save or discard them first.</source>
        <translation>Cette règle a des modifications non enregistrées. Enregistrez-les ou abandonnez-les d’abord.</translation>
    </message>
    <message>
        <source>This book has no project yet. Make a record first: its form adds the project that the rules belong to.</source>
        <translation>Ce registre n’a pas encore de projet. Créez d’abord un dossier : son formulaire ajoute le projet auquel appartiennent les règles.</translation>
    </message>
    <message>
        <source>This project has no rule of its own yet. Fill in the form and save it; records can then be decided by it.</source>
        <translation>Ce projet n’a pas encore de règle propre. Remplissez le formulaire et enregistrez-le ; des dossiers pourront alors être décidés selon elle.</translation>
    </message>
</context>
<context>
    <name>tallybook::SettleBar</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n à trancher</numerusform>
            <numerusform>%n à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à regarder</numerusform>
            <numerusform>%n à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late or early</source>
        <translation>
            <numerusform>%n tardive ou prématurée</numerusform>
            <numerusform>%n tardives ou prématurées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a vote</source>
        <translation>
            <numerusform>%n sans voix</numerusform>
            <numerusform>%n sans voix</numerusform>
        </translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>demande votre attention</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>tranché</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Rien à trancher</translation>
    </message>
</context>
<context>
    <name>tallybook::SplitChart</name>
    <message>
        <source>Split of the votes</source>
        <translation>Répartition des voix</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnues</translation>
    </message>
    <message>
        <source>Non-binding</source>
        <translation>Non contraignantes</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Contraignantes</translation>
    </message>
    <message>
        <source>+1 needed</source>
        <translation>+1 requis</translation>
    </message>
    <message>
        <source>Binding: %1.</source>
        <translation>Contraignantes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Non-binding: %1.</source>
        <translation>Non contraignantes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unknown whether binding: %1.</source>
        <translation>Caractère contraignant inconnu&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The rule needs %n binding +1.</source>
        <translation>
            <numerusform>La règle exige %n +1 contraignant.</numerusform>
            <numerusform>La règle exige %n +1 contraignants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallybook::StatusLine</name>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Registre %1</translation>
    </message>
</context>
<context>
    <name>tallybook::TallyPanel</name>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>What would turn it</source>
        <translation>Ce qui l’inverserait</translation>
    </message>
    <message>
        <source>To confirm by hand</source>
        <translation>À confirmer à la main</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Readings of the rule</source>
        <translation>Lectures de la règle</translation>
    </message>
    <message>
        <source>No binding vote yet</source>
        <translation>Aucune voix contraignante pour l’instant</translation>
    </message>
    <message>
        <source>Live tally</source>
        <translation>Dépouillement en direct</translation>
    </message>
    <message>
        <source>No record in view</source>
        <translation>Aucun dossier affiché</translation>
    </message>
    <message>
        <source>Choose one on the left, or make a new one.</source>
        <translation>Choisissez-en un à gauche, ou créez-en un.</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>The period is over: close the vote</source>
        <translation>La période est terminée&#xa0;: clôturez le vote</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>clos le %1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>remplie</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non remplie</translation>
    </message>
    <message>
        <source>All readings agree</source>
        <translation>Toutes les lectures concordent</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>à confirmer</translation>
    </message>
    <message numerus="yes">
        <source>%n holder(s) of a binding vote</source>
        <translation>
            <numerusform>%n titulaire d’une voix contraignante</numerusform>
            <numerusform>%n titulaires d’une voix contraignante</numerusform>
        </translation>
    </message>
    <message>
        <source>The record changed since its result went out. The outcome still holds.</source>
        <translation>Le dossier a changé depuis l’envoi du résultat. L’issue reste la même.</translation>
    </message>
    <message>
        <source>The record changed since its result went out, and the outcome is another one.</source>
        <translation>Le dossier a changé depuis l’envoi du résultat, et l’issue est une autre.</translation>
    </message>
    <message>
        <source>The Announce page writes the correction.</source>
        <translation>La page Annoncer rédige la correction.</translation>
    </message>
    <message>
        <source>earliest lawful close %1</source>
        <translation>clôture régulière au plus tôt %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stayed silent through %n public call(s) and are not counted among the holders.</source>
        <translation>
            <numerusform>Ils sont restés silencieux lors de %n appel public et ne comptent pas parmi les titulaires.</numerusform>
            <numerusform>Ils sont restés silencieux lors de %n appels publics et ne comptent pas parmi les titulaires.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the votes…</source>
        <translation>Lecture des voix…</translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>clôture %1</translation>
    </message>
</context>
<context>
    <name>tallybook::TemplateChoice</name>
    <message>
        <source>&amp;Templates…</source>
        <translation>M&amp;odèles…</translation>
    </message>
    <message>
        <source>&amp;Use shipped</source>
        <translation>Utili&amp;ser ceux fournis</translation>
    </message>
    <message>
        <source>Choose the folder of the project&apos;s templates</source>
        <translation>Choisir le dossier des modèles du projet</translation>
    </message>
    <message>
        <source>Use the shipped templates again</source>
        <translation>Utiliser à nouveau les modèles fournis</translation>
    </message>
    <message>
        <source>Folder of the templates</source>
        <translation>Dossier des modèles</translation>
    </message>
    <message>
        <source>Templates: the shipped ones</source>
        <translation>Modèles&#xa0;: ceux fournis</translation>
    </message>
    <message>
        <source>Templates of %1: %2</source>
        <translation>Modèles de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Templates of %1: %2 is not there, so the shipped ones</source>
        <translation>Modèles de %1&#xa0;: %2 n’existe pas, donc ceux fournis</translation>
    </message>
</context>
<context>
    <name>tallybook::ThreadModel</name>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>tallybook::TimelineChart</name>
    <message>
        <source>Binding votes over time</source>
        <translation>Voix contraignantes au fil du temps</translation>
    </message>
    <message>
        <source>+1 needed</source>
        <translation>+1 requis</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>clôture</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, QLocale format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day, QLocale format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1 binding +1 and %2 binding -1 so far.</source>
        <translation>%1 +1 contraignants et %2 -1 contraignants jusqu’ici.</translation>
    </message>
    <message numerus="yes">
        <source>The rule needs %n binding +1.</source>
        <translation>
            <numerusform>La règle exige %n +1 contraignant.</numerusform>
            <numerusform>La règle exige %n +1 contraignants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline: %1 (%2).</source>
        <comment>local time, UTC</comment>
        <translation>Échéance&#xa0;: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>tallybook::VoteActs</name>
    <message>
        <source>Opening the vote</source>
        <translation>Ouverture du vote</translation>
    </message>
    <message>
        <source>The vote is open. Next: send the call from the Announce page.</source>
        <translation>Le vote est ouvert. Étape suivante&#xa0;: envoyez l’appel depuis la page «&#x202f;Annoncer&#x202f;».</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Ouvrir le vote</translation>
    </message>
    <message>
        <source>Missing: %1. A strategic decision follows community conversations, captured in a summary. It can be opened without them for a reason that the history keeps.</source>
        <translation>Il manque&#xa0;: %1. Une décision stratégique fait suite à des conversations de la communauté, réunies dans un résumé. Le vote peut être ouvert sans cela pour un motif que l’historique conserve.</translation>
    </message>
    <message>
        <source>&amp;Open anyway</source>
        <translation>&amp;Ouvrir quand même</translation>
    </message>
    <message>
        <source>Closing the vote</source>
        <translation>Clôture du vote</translation>
    </message>
    <message>
        <source>The vote is closed. Next: send the result from the Announce page.</source>
        <translation>Le vote est clos. Étape suivante&#xa0;: envoyez le résultat depuis la page «&#x202f;Annoncer&#x202f;».</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Clôturer le vote</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Clôturer quand même</translation>
    </message>
    <message>
        <source>Extend the vote</source>
        <translation>Prolonger le vote</translation>
    </message>
    <message>
        <source>Votes count until the new close. Tell the list too.</source>
        <translation>Les voix comptent jusqu’à la nouvelle clôture. Prévenez aussi la liste.</translation>
    </message>
    <message>
        <source>&amp;Extend</source>
        <translation>&amp;Prolonger</translation>
    </message>
    <message>
        <source>New &amp;close</source>
        <translation>Nouvelle &amp;clôture</translation>
    </message>
    <message>
        <source>Extending the vote</source>
        <translation>Prolongation du vote</translation>
    </message>
    <message>
        <source>Cancel the vote</source>
        <translation>Annuler le vote</translation>
    </message>
    <message>
        <source>The record stays with all its votes, marked as cancelled.</source>
        <translation>Le dossier reste avec toutes ses voix, marqué comme annulé.</translation>
    </message>
    <message>
        <source>C&amp;ancel the vote</source>
        <translation>A&amp;nnuler le vote</translation>
    </message>
    <message>
        <source>Cancelling the vote</source>
        <translation>Annulation du vote</translation>
    </message>
    <message>
        <source>Still open: %1. Wait for it or settle it on the Votes page, or close for a reason that the history keeps.</source>
        <translation>Encore en suspens : %1. Attendez ou réglez-le sur la page Voix, ou clôturez avec un motif que l’historique conserve.</translation>
    </message>
    <message>
        <source>Noting the call</source>
        <translation>Enregistrement de l’appel</translation>
    </message>
    <message numerus="yes">
        <source>Noted a public call of now; %n call(s) count so far.</source>
        <translation>
            <numerusform>Appel public noté à l’instant&#x202f;; %n appel compte jusqu’ici.</numerusform>
            <numerusform>Appel public noté à l’instant&#x202f;; %n appels comptent jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the next round</source>
        <translation>Lancement du tour suivant</translation>
    </message>
    <message>
        <source>Drafted the next round. Set its period, and open it.</source>
        <translation>Le brouillon du tour suivant est prêt. Fixez sa période, puis ouvrez-le.</translation>
    </message>
</context>
<context>
    <name>tallybook::VoteForm</name>
    <message>
        <source>&amp;Save vote</source>
        <translation>Enre&amp;gistrer la voix</translation>
    </message>
    <message>
        <source>&amp;Not a vote</source>
        <translation>&amp;Pas une voix</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Vote value</source>
        <translation>Valeur de la voix</translation>
    </message>
    <message>
        <source>Why it is admitted or left out</source>
        <translation>Pourquoi elle est admise ou écartée</translation>
    </message>
    <message>
        <source>Reason for admitting or leaving out</source>
        <translation>Motif pour admettre ou écarter</translation>
    </message>
    <message>
        <source>Why it counts so</source>
        <translation>Pourquoi elle compte ainsi</translation>
    </message>
    <message>
        <source>Reason for deciding whether it binds</source>
        <translation>Motif de la décision sur son caractère contraignant</translation>
    </message>
    <message>
        <source>V&amp;oter</source>
        <translation>V&amp;otant</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>C&amp;laim</source>
        <translation>Ment&amp;ion</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>&amp;Reason given</source>
        <translation>Motif do&amp;nné</translation>
    </message>
    <message>
        <source>&amp;Binding</source>
        <translation>&amp;Contraignante</translation>
    </message>
    <message>
        <source>Add a vote</source>
        <translation>Ajouter une voix</translation>
    </message>
    <message>
        <source>Change %1&apos;s vote</source>
        <translation>Modifier la voix de %1</translation>
    </message>
    <message>
        <source>Settle a message</source>
        <translation>Trancher un message</translation>
    </message>
    <message>
        <source>Who voted? Choose somebody or enter a name.</source>
        <translation>Qui a voté&#x202f;? Choisissez une personne ou saisissez un nom.</translation>
    </message>
    <message>
        <source>A vote is +1, +0, 0, -0, -1 or a fraction such as +0.5.</source>
        <translation>Une voix est +1, +0, 0, -0, -1 ou une fraction comme +0.5.</translation>
    </message>
    <message>
        <source>Give the reason: the history keeps it.</source>
        <translation>Donnez le motif&#xa0;: l’historique le conserve.</translation>
    </message>
    <message>
        <source>Saving the vote</source>
        <translation>Enregistrement de la voix</translation>
    </message>
    <message>
        <source>Settling the message</source>
        <translation>Décision sur le message</translation>
    </message>
    <message>
        <source>How the reason was answered</source>
        <translation>Comment il a été répondu au motif</translation>
    </message>
    <message>
        <source>Link or Message-ID, if it was cast elsewhere</source>
        <translation>Lien ou Message-ID, si elle a été émise ailleurs</translation>
    </message>
    <message>
        <source>Where a vote that is carried over was cast</source>
        <translation>Où une voix reportée a été émise</translation>
    </message>
    <message>
        <source>Whether it was cast for the same</source>
        <translation>Si elle a été émise pour la même chose</translation>
    </message>
    <message>
        <source>Was it cast for the same?</source>
        <translation>A-t-elle été émise pour la même chose&#x202f;?</translation>
    </message>
    <message>
        <source>It was cast for the same</source>
        <translation>Elle a été émise pour la même chose</translation>
    </message>
    <message>
        <source>It was cast for something else</source>
        <translation>Elle a été émise pour autre chose</translation>
    </message>
    <message>
        <source>Val&amp;ue</source>
        <translation>Va&amp;leur</translation>
    </message>
    <message>
        <source>Answered b&amp;y</source>
        <translation>&amp;Réponse au motif</translation>
    </message>
    <message>
        <source>In ti&amp;me</source>
        <translation>À &amp;temps</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>Reportée de</translation>
    </message>
    <message>
        <source>Was the vote cast for what is decided here? A vote for something else does not count.</source>
        <translation>La voix a-t-elle été émise pour ce qui est décidé ici&#x202f;? Une voix émise pour autre chose ne compte pas.</translation>
    </message>
    <message>
        <source>A vote that was cast for something else does not count: leave it out, with a reason.</source>
        <translation>Une voix émise pour autre chose ne compte pas&#xa0;: écartez-la, avec un motif.</translation>
    </message>
</context>
<context>
    <name>tallybook::VoterField</name>
    <message>
        <source>Voter</source>
        <translation>Votant</translation>
    </message>
    <message>
        <source>Mail address of the new person</source>
        <translation>Adresse électronique de la nouvelle personne</translation>
    </message>
</context>
<context>
    <name>tallybook::VotesModel</name>
    <message>
        <source>Voter</source>
        <translation>Votant</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Contraignante</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
</context>
<context>
    <name>tallybook::VotesPage</name>
    <message>
        <source>&amp;Add vote…</source>
        <translation>&amp;Ajouter une voix…</translation>
    </message>
    <message>
        <source>&amp;Change vote…</source>
        <translation>&amp;Modifier la voix…</translation>
    </message>
    <message>
        <source>&amp;Remove vote</source>
        <translation>&amp;Supprimer la voix</translation>
    </message>
    <message>
        <source>Settle ne&amp;xt message</source>
        <translation>Trancher le message sui&amp;vant</translation>
    </message>
    <message>
        <source>Ad&amp;mit late or early vote…</source>
        <translation>A&amp;dmettre la voix tardive ou prématurée…</translation>
    </message>
    <message>
        <source>&amp;Leave vote out…</source>
        <translation>Éca&amp;rter la voix…</translation>
    </message>
    <message>
        <source>Count as &amp;binding…</source>
        <translation>Compter comme con&amp;traignante…</translation>
    </message>
    <message>
        <source>Count as &amp;non-binding…</source>
        <translation>Compter comme non contrai&amp;gnante…</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>Toutes les voix</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Contraignantes</translation>
    </message>
    <message>
        <source>Not binding</source>
        <translation>Non contraignantes</translation>
    </message>
    <message>
        <source>Late or early</source>
        <translation>Tardives ou prématurées</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Which votes</source>
        <translation>Quelles voix</translation>
    </message>
    <message>
        <source>Filter voters</source>
        <translation>Filtrer les votants</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>No votes yet. Paste the replies with Ctrl+Shift+V, drop mail files here, or add a vote by hand.</source>
        <translation>Pas encore de voix. Collez les réponses avec Ctrl+Shift+V, déposez ici des fichiers de courriel, ou ajoutez une voix à la main.</translation>
    </message>
    <message>
        <source>Choose a record to see its votes.</source>
        <translation>Choisissez un dossier pour voir ses voix.</translation>
    </message>
    <message>
        <source>Removing the vote</source>
        <translation>Suppression de la voix</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Colo&amp;nnes</translation>
    </message>
    <message>
        <source>Reading the votes…</source>
        <translation>Lecture des voix…</translation>
    </message>
</context>
<context>
    <name>tallybook::WelcomePage</name>
    <message>
        <source>Welcome to Tallybook</source>
        <translation>Bienvenue dans Tallybook</translation>
    </message>
    <message>
        <source>Run a committee&apos;s vote from first discussion to published result. Paste the replies from the list, see who voted what and whether the rule is met, and send the result. Everything stays in one file on your machine.</source>
        <translation>Menez le vote d’un comité de la première discussion au résultat publié. Collez les réponses de la liste, voyez qui a voté quoi et si la règle est respectée, puis envoyez le résultat. Tout reste dans un seul fichier sur votre ordinateur.</translation>
    </message>
    <message>
        <source>Look at a &amp;sample book</source>
        <translation>Découvrir un re&amp;gistre d’exemple</translation>
    </message>
    <message>
        <source>Five records of an invented project, in all states</source>
        <translation>Cinq dossiers d’un projet inventé, dans tous les états</translation>
    </message>
    <message>
        <source>&amp;New book</source>
        <translation>&amp;Nouveau registre</translation>
    </message>
    <message>
        <source>An empty file for your committee</source>
        <translation>Un fichier vide pour votre comité</translation>
    </message>
    <message>
        <source>&amp;Open book</source>
        <translation>&amp;Ouvrir un registre</translation>
    </message>
    <message>
        <source>A file that ends in .tallybook</source>
        <translation>Un fichier en .tallybook</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>book, folder</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
</TS>

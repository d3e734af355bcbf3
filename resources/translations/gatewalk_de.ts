<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Gatewalk</name>
  <message>
   <location filename="gatewalk/canvas/access.py" />
   <source>Exit of gate {of_gate}; {spoken}</source>
   <translation>Ausgang von Tor {of_gate}; {spoken}</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/access.py" />
   <source>Exit: {title}</source>
   <translation>Ausgang: {title}</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/access.py" />
   <location filename="gatewalk/panels/gate_panel.py" />
   <source>Gate {number}: {title}</source>
   <translation>Tor {number}: {title}</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/bare.py" />
   <location filename="gatewalk/canvas/wording.py" />
   <location filename="gatewalk/panels/gate_panel.py" />
   <source>Gate {number}</source>
   <translation>Tor {number}</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/bare.py" />
   <source>{label}, and on</source>
   <translation>{label}, und weiter</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/bare.py" />
   <source>{label}, or in part</source>
   <translation>{label}, oder zum Teil</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/export.py" />
   <source>a drawing cannot be saved under this ending</source>
   <translation>eine Zeichnung lässt sich unter dieser Endung nicht speichern</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/export.py" />
   <source>take .svg, .png, .pdf, .mmd or .dot</source>
   <translation>nehmen Sie .svg, .png, .pdf, .mmd oder .dot</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/filing.py" />
   <source>Save the drawing</source>
   <translation>Die Zeichnung speichern</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/items.py" />
   <source>cheapest first</source>
   <translation>billigste zuerst</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/items.py" />
   <source>costliest last</source>
   <translation>teuerste zuletzt</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/looks.py" />
   <source>, proposed by the scores</source>
   <translation>, von den Messwerten vorgeschlagen</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/looks.py" />
   <source>; not on offer under your constraints</source>
   <translation>; unter Ihren Randbedingungen nicht im Angebot</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/looks.py" />
   <source>a person answered otherwise than the scores</source>
   <translation>ein Mensch hat anders geantwortet als die Messwerte</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/looks.py" />
   <location filename="gatewalk/panels/gate_panel.py" />
   <source>answered</source>
   <translation>beantwortet</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/looks.py" />
   <source>final</source>
   <translation>endgültig</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/looks.py" />
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>not reached</source>
   <translation>nicht erreicht</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/looks.py" />
   <location filename="gatewalk/panels/words.py" />
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/looks.py" />
   <source>partial</source>
   <translation>teilweise</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/looks.py" />
   <source>possible</source>
   <translation>möglich</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/looks.py" />
   <source>proposed</source>
   <translation>vorgeschlagen</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/looks.py" />
   <source>ruled out</source>
   <translation>ausgeschlossen</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/looks.py" />
   <source>set aside</source>
   <translation>zurückgestellt</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/looks.py" />
   <source>shortcut</source>
   <translation>Abkürzung</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/looks.py" />
   <location filename="gatewalk/canvas/wording.py" />
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>skipped</source>
   <translation>übersprungen</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/looks.py" />
   <source>state: {state}</source>
   <translation>Stand: {state}</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/looks.py" />
   <source>undetermined</source>
   <translation>nicht entschieden</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/looks.py" />
   <location filename="gatewalk/canvas/wording.py" />
   <source>you are here</source>
   <translation>Sie sind hier</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/menu.py" />
   <source>Copy the drawing</source>
   <translation>Die Zeichnung kopieren</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/menu.py" />
   <source>Save as DOT…</source>
   <translation>Als DOT speichern…</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/menu.py" />
   <source>Save as Mermaid…</source>
   <translation>Als Mermaid speichern…</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/menu.py" />
   <source>Save as PDF…</source>
   <translation>Als PDF speichern…</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/menu.py" />
   <source>Save as PNG…</source>
   <translation>Als PNG speichern…</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/menu.py" />
   <source>Save as SVG…</source>
   <translation>Als SVG speichern…</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/menu.py" />
   <location filename="gatewalk/canvas/overlay.py" />
   <source>Show the whole tree</source>
   <translation>Den ganzen Baum zeigen</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/menu.py" />
   <location filename="gatewalk/canvas/overlay.py" />
   <location filename="gatewalk/window/actions.py" />
   <source>Zoom in</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/menu.py" />
   <location filename="gatewalk/canvas/overlay.py" />
   <location filename="gatewalk/window/actions.py" />
   <source>Zoom out</source>
   <translation>Verkleinern</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/minimap.py" />
   <source>Map of the tree</source>
   <translation>Karte des Baums</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/minimap.py" />
   <source>Shows which part of the tree is in view. Click to go there.</source>
   <translation>Zeigt, welcher Teil des Baums zu sehen ist. Ein Klick geht dorthin.</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/overlay.py" />
   <source>Fit</source>
   <translation>Einpassen</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/overlay.py" />
   <source>The zoom level is {text}</source>
   <translation>Die Vergrößerung ist {text}</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/overlay.py" />
   <source>Zoom to 100 %</source>
   <translation>Auf 100 % vergrößern</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/view.py" />
   <source>Laying out the tree…</source>
   <translation>Der Baum wird angeordnet…</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/walking.py" />
   <source>Arrow keys walk between gates and exits, Enter opens one, plus and minus zoom, 0 shows all.</source>
   <translation>Pfeiltasten gehen zwischen Toren und Ausgängen, Enter öffnet einen, Plus und Minus vergrößern und verkleinern, 0 zeigt alles.</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/walking.py" />
   <source>Gate tree</source>
   <translation>Baum der Tore</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>Gate {number} · {said}</source>
   <translation>Tor {number} · {said}</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>a person</source>
   <translation>ein Mensch</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>answered, set aside</source>
   <translation>zurückgestellt</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>asserted by a shortcut</source>
   <translation>durch eine Abkürzung behauptet</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>asserted by {by}</source>
   <translation>behauptet von {by}</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>do this, and go on</source>
   <translation>dies tun und weitergehen</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>do this, and go on · 100 % of resamples</source>
   <translation>dies tun und weitergehen · 100 % der Ziehungen</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>from data</source>
   <translation>aus Daten</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>here: not enough evidence</source>
   <translation>hier: nicht genug Belege</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>here: overrides the scores</source>
   <translation>hier: gegen die Messwerte</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <location filename="gatewalk/window/scores_dialog.py" />
   <source>in part</source>
   <translation>zum Teil</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <location filename="gatewalk/panels/finding_card.py" />
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>not enough evidence</source>
   <translation>nicht genug Belege</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>not on offer</source>
   <translation>nicht im Angebot</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>on in the next tree</source>
   <translation>weiter im nächsten Baum</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>over 99</source>
   <translation>über 99</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>overridden by {by}</source>
   <translation>gegen Messwerte: {by}</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>proposed by the scores</source>
   <translation>vorgeschlagen</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>proposed end</source>
   <translation>vorgeschlagenes Ende</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>proposed: do this</source>
   <translation>vorgeschlagen: dies tun</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>shortcut, asserted by {by}</source>
   <translation>Abkürzung, behauptet von {by}</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>skipped by {by}</source>
   <translation>übersprungen von {by}</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>the walk ends here</source>
   <translation>hier endet der Weg</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>to be answered</source>
   <translation>zu beantworten</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>under 1</source>
   <translation>unter 1</translation>
  </message>
  <message>
   <location filename="gatewalk/canvas/wording.py" />
   <source>{shown} % of resamples</source>
   <translation>{shown} % der Ziehungen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/answer_cards.py" />
   <source>Answers</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/answer_cards.py" />
   <source>Do this: {title}. Then go on to: {target}</source>
   <translation>Tun Sie dies: {title}. Dann geht es weiter zu: {target}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/answer_cards.py" />
   <source>Ends at: {target}</source>
   <translation>Endet bei: {target}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/answer_cards.py" />
   <source>Goes on to: {target}</source>
   <translation>Geht weiter zu: {target}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/answer_cards.py" />
   <source>chosen</source>
   <translation>gewählt</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/decision_panel.py" />
   <source>Actions…</source>
   <translation>Maßnahmen…</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/decision_panel.py" />
   <source>Comes out in {share} % of resampled data.</source>
   <translation>Kommt in {share} % der neu gezogenen Daten heraus.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/decision_panel.py" />
   <location filename="gatewalk/window/actions.py" />
   <source>Continue with the next tree…</source>
   <translation>Mit dem nächsten Baum weitergehen…</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/decision_panel.py" />
   <location filename="gatewalk/panels/present_gate.py" />
   <source>Decision</source>
   <translation>Entscheidung</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/decision_panel.py" />
   <source>Decision, scrolls</source>
   <translation>Entscheidung, mit Bildlauf</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/decision_panel.py" />
   <source>Done when: {done_when}</source>
   <translation>Erledigt, wenn: {done_when}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/decision_panel.py" />
   <location filename="gatewalk/window/actions.py" />
   <location filename="gatewalk/window/top_bar.py" />
   <source>Export record…</source>
   <translation>Protokoll exportieren…</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/decision_panel.py" />
   <source>How far this goes is settled there.</source>
   <translation>Wie weit das geht, klärt sich dort.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/decision_panel.py" />
   <source>How it will be verified</source>
   <translation>Wie es geprüft wird</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/decision_panel.py" />
   <source>How stable is this decision?</source>
   <translation>Wie stabil ist diese Entscheidung?</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/decision_panel.py" />
   <location filename="gatewalk/panels/present_gate.py" />
   <source>No decision yet</source>
   <translation>Noch keine Entscheidung</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/decision_panel.py" />
   <source>Not decided yet: “{gate}” is open.</source>
   <translation>Noch nicht entschieden: „{gate}“ ist offen.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/decision_panel.py" />
   <source>Show “{title}”</source>
   <translation>„{title}“ zeigen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/decision_panel.py" />
   <source>The walk goes on in this case, with what is known.</source>
   <translation>Der Weg geht in diesem Fall weiter, mit dem, was bekannt ist.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/decision_panel.py" />
   <source>The walk has not reached an exit. Answer the open gate to go on.</source>
   <translation>Der Weg hat keinen Ausgang erreicht. Beantworten Sie das offene Tor, um weiterzugehen.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/decision_panel.py" />
   <source>To tick off</source>
   <translation>Zum Abhaken</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/decision_panel.py" />
   <source>What would change this</source>
   <translation>Was dies ändern würde</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/decision_panel.py" />
   <source>Work it out again</source>
   <translation>Neu berechnen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/decision_panel.py" />
   <location filename="gatewalk/panels/gate_panel.py" />
   <source>←  Back</source>
   <translation>←  Zurück</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/evidence_form.py" />
   <location filename="gatewalk/panels/gap_strip.py" />
   <location filename="gatewalk/panels/gate_panel.py" />
   <source>Evidence</source>
   <translation>Belege</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/evidence_form.py" />
   <source>The largest value here is {high}.</source>
   <translation>Der größte Wert hier ist {high}.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/evidence_form.py" />
   <source>The smallest value here is {low}.</source>
   <translation>Der kleinste Wert hier ist {low}.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/evidence_form.py" />
   <location filename="gatewalk/window/thresholds_dialog.py" />
   <source>Write a number here.</source>
   <translation>Schreiben Sie hier eine Zahl.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/evidence_form.py" />
   <source>Write the date as year-month-day, for example 2026-11-12.</source>
   <translation>Schreiben Sie das Datum als Jahr-Monat-Tag, zum Beispiel 2026-11-12.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/evidence_form.py" />
   <location filename="gatewalk/window/constraints_dialog.py" />
   <source>not said</source>
   <translation>nicht gesagt</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/evidence_form.py" />
   <source>{low} to {high} {unit}</source>
   <translation>{low} bis {high} {unit}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>About {n} per {per} would settle it ({power} power).</source>
   <translation>Etwa {n} je {per} würden es klären (Trennschärfe {power}).</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>Answer it below; your name and reason stand in the record.</source>
   <translation>Antworten Sie unten; Ihr Name und Ihre Begründung stehen im Protokoll.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>From your scores</source>
   <translation>Aus Ihren Messwerten</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>From your scores: {verdict_words}</source>
   <translation>Aus Ihren Messwerten: {verdict_words}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>How was this computed?</source>
   <translation>Wie wurde das berechnet?</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <location filename="gatewalk/panels/plots/base.py" />
   <location filename="gatewalk/window/actions.py" />
   <location filename="gatewalk/window/top_bar.py" />
   <source>Load scores…</source>
   <translation>Messwerte laden…</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>No scores yet</source>
   <translation>Noch keine Messwerte</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>Note the room's answer first; then both are shown and kept.</source>
   <translation>Halten Sie zuerst die Antwort der Runde fest; dann wird beides gezeigt und behalten.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>Opens method, reference, thresholds and caveats.</source>
   <translation>Öffnet Verfahren, Quelle, Schwellen und Vorbehalte.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>Show it now</source>
   <translation>Jetzt zeigen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>Show the gap</source>
   <translation>Die Lücke zeigen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>Show the pairs</source>
   <translation>Die Paare zeigen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>Show the plot</source>
   <translation>Das Bild zeigen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>Show the slices</source>
   <translation>Die Teilmengen zeigen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>Show the weeks</source>
   <translation>Die Wochen zeigen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>The scores wait for the room.</source>
   <translation>Die Messwerte warten auf die Runde.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>This gate is asked, not measured.</source>
   <translation>Dieses Tor wird gefragt, nicht gemessen.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>To measure this gate, load:</source>
   <translation>Laden Sie, um dieses Tor zu messen:</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>Your scores cannot speak to this gate</source>
   <translation>Ihre Messwerte sagen nichts zu diesem Tor</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>a baseline reading from when it worked, and a current one, 20 labelled examples or more each</source>
   <translation>eine Messung aus der guten Zeit und eine von heute, je mindestens 20 beschriftete Beispiele</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>a change log, where you have one</source>
   <translation>eine Liste der Änderungen, wenn es sie gibt</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>a column that names the kind of input (the slice)</source>
   <translation>eine Spalte, die die Art der Eingabe nennt (die Teilmenge)</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>a control re-run, unchanged</source>
   <translation>ein Kontrolllauf, unverändert</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>a re-run with 3 to 5 examples in the prompt, same example ids</source>
   <translation>ein neuer Lauf mit 3 bis 5 Beispielen im Prompt, dieselben Kennungen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>a re-run with hand-made context, same example ids</source>
   <translation>ein neuer Lauf mit Kontext von Hand, dieselben Kennungen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>one scoring method for both</source>
   <translation>ein Bewertungsverfahren für beide</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/finding_card.py" />
   <source>scores over time: a time column, 14 days or batches at least</source>
   <translation>Messwerte über die Zeit: eine Spalte mit Zeiten, mindestens 14 Tage oder Schübe</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gap_strip.py" />
   <source> The readings were chosen after looking at the data.</source>
   <translation> Die Messungen wurden nach einem Blick auf die Daten gewählt.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gap_strip.py" />
   <location filename="gatewalk/panels/plots/gap_data.py" />
   <location filename="gatewalk/window/judge_card.py" />
   <source>Baseline</source>
   <translation>Ausgangswert</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gap_strip.py" />
   <source>Gap budget</source>
   <translation>Aufteilung der Lücke</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gap_strip.py" />
   <source>No gap yet: load scores with a baseline and a current reading.</source>
   <translation>Noch keine Lücke: Laden Sie Messwerte mit einer Messung aus der guten Zeit und einer von heute.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gap_strip.py" />
   <location filename="gatewalk/window/judge_card.py" />
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gap_strip.py" />
   <source>Press Enter to see the gap as a plot.</source>
   <translation>Enter zeigt die Lücke als Bild.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gap_strip.py" />
   <source>{before} at baseline, {now} now</source>
   <translation>{before} am Ausgangswert, {now} jetzt</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gap_strip.py" />
   <source>{title}: 95 % CI {span}{count}</source>
   <translation>{title}: 95-%-Intervall {span}{count}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gate_notes.py" />
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gate_notes.py" />
   <source>Example</source>
   <translation>Beispiel</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gate_notes.py" />
   <source>Notes of the tree</source>
   <translation>Hinweise des Baums</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gate_notes.py" />
   <source>Sign</source>
   <translation>Anzeichen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gate_notes.py" />
   <source>Take care</source>
   <translation>Achtung</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gate_notes.py" />
   <source>Tip</source>
   <translation>Tipp</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gate_panel.py" />
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gate_panel.py" />
   <location filename="gatewalk/window/actions.py" />
   <source>Continue</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gate_panel.py" />
   <location filename="gatewalk/panels/present_gate.py" />
   <location filename="gatewalk/window/actions.py" />
   <location filename="gatewalk/window/arrangement.py" />
   <source>Gate</source>
   <translation>Tor</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gate_panel.py" />
   <source>Gate {number} of {count}</source>
   <translation>Tor {number} von {count}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gate_panel.py" />
   <location filename="gatewalk/window/present.py" />
   <source>Gate, scrolls</source>
   <translation>Tor, mit Bildlauf</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gate_panel.py" />
   <location filename="gatewalk/panels/present_gate.py" />
   <location filename="gatewalk/panels/reason_form.py" />
   <source>Keep this answer</source>
   <translation>Diese Antwort festhalten</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gate_panel.py" />
   <location filename="gatewalk/panels/present_gate.py" />
   <source>Skip the gate</source>
   <translation>Das Tor überspringen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gate_panel.py" />
   <location filename="gatewalk/window/actions.py" />
   <source>Skip this gate…</source>
   <translation>Dieses Tor überspringen…</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gate_panel.py" />
   <location filename="gatewalk/window/actions.py" />
   <source>Take the answer back</source>
   <translation>Die Antwort zurücknehmen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gate_panel.py" />
   <source>The scores say: {said}. Why do you answer “{label}”? Both views are kept.</source>
   <translation>Die Messwerte sagen: {said}. Warum antworten Sie „{label}“? Beide Sichten bleiben erhalten.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gate_panel.py" />
   <source>Why can this gate be skipped? The record shows it.</source>
   <translation>Warum kann dieses Tor übersprungen werden? Das Protokoll zeigt es.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gate_panel.py" />
   <source>accepted</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gate_panel.py" />
   <source>overrides the scores</source>
   <translation>gegen die Messwerte</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/gate_panel.py" />
   <location filename="gatewalk/panels/present_gate.py" />
   <source>the scores say</source>
   <translation>die Messwerte sagen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/history_panel.py" />
   <location filename="gatewalk/window/dialog.py" />
   <location filename="gatewalk/window/message_bar.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/history_panel.py" />
   <source>Enter goes to the chosen step.</source>
   <translation>Enter geht zum gewählten Schritt.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/history_panel.py" />
   <location filename="gatewalk/window/actions.py" />
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/history_panel.py" />
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/interval_bar.py" />
   <source>Effect with its interval</source>
   <translation>Wirkung mit Intervall</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/interval_bar.py" />
   <source>Effect: {estimate}</source>
   <translation>Wirkung: {estimate}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/look.py" />
   <source>No motion: what would glide jumps.</source>
   <translation>Keine Bewegung: Was gleiten würde, springt.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/method_view.py" />
   <source>, changed by you</source>
   <translation>, von Ihnen geändert</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/method_view.py" />
   <source>Caveat</source>
   <translation>Vorbehalt</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/method_view.py" />
   <source>Effect</source>
   <translation>Wirkung</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/method_view.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/method_view.py" />
   <source>How this was computed</source>
   <translation>Wie dies berechnet wurde</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/method_view.py" />
   <source>Method</source>
   <translation>Verfahren</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/method_view.py" />
   <source>Reference</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/method_view.py" />
   <source>Threshold</source>
   <translation>Schwelle</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/method_view.py" />
   <source>{n}; worth {n_eff} after repeats and clusters</source>
   <translation>{n}; nach Wiederholungen und Klumpen so viel wert wie {n_eff}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/base.py" />
   <source>Arrow keys go from mark to mark, with Shift over several; Enter lists their rows. Plus and minus zoom, Home shows all, Ctrl+C copies the numbers.</source>
   <translation>Pfeiltasten gehen von Marke zu Marke, mit Umschalt über mehrere; Eingabe listet ihre Zeilen. Plus und Minus zoomen, Pos1 zeigt alles, Strg+C kopiert die Zahlen.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/base.py" />
   <source>Copy as data</source>
   <translation>Als Daten kopieren</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/base.py" />
   <source>Copy as image</source>
   <translation>Als Bild kopieren</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/base.py" />
   <source>Show all</source>
   <translation>Alles zeigen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/base.py" />
   <source>{title}. {caption}. {max} rows.</source>
   <translation>{title}. {caption}. {max} Zeilen.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/figure_bars.py" />
   <source>95 % CI {span}, n = {n}</source>
   <translation>95-%-Intervall {span}, n = {n}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/figure_bars.py" />
   <location filename="gatewalk/panels/plots/gap.py" />
   <location filename="gatewalk/panels/strip_bar.py" />
   <source>target {target}</source>
   <translation>Ziel {target}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/figure_bars.py" />
   <location filename="gatewalk/panels/plots/over_time.py" />
   <location filename="gatewalk/panels/plots/pair_data.py" />
   <location filename="gatewalk/panels/plots/slice_data.py" />
   <location filename="gatewalk/panels/words.py" />
   <location filename="gatewalk/window/score_options.py" />
   <source>{low} to {high}</source>
   <translation>{low} bis {high}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/figure_slices.py" />
   <source>and {left} more, in the attached investigation</source>
   <translation>und {left} weitere, in der beigefügten Untersuchung</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/figure_slices.py" />
   <location filename="gatewalk/panels/plots/slice_data.py" />
   <location filename="gatewalk/panels/plots/slices.py" />
   <location filename="gatewalk/panels/words.py" />
   <source>baseline</source>
   <translation>Ausgangswert</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/figure_slices.py" />
   <source>{after_words}, with 95 % intervals</source>
   <translation>{after_words}, mit 95-%-Intervallen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/figure_slices.py" />
   <location filename="gatewalk/panels/plots/slices.py" />
   <source>{value} (new)</source>
   <translation>{value} (neu)</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/figure_time.py" />
   <location filename="gatewalk/panels/plots/over_time.py" />
   <source>baseline {value} % ({span})</source>
   <translation>Ausgangswert {value} % ({span})</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/figure_time.py" />
   <location filename="gatewalk/panels/plots/over_time.py" />
   <source>target {target} %</source>
   <translation>Ziel {target} %</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/figures.py" />
   <source>Kinds of input</source>
   <translation>Arten von Eingaben</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/figures.py" />
   <location filename="gatewalk/panels/plots/paired.py" />
   <location filename="gatewalk/panels/plots/tabs.py" />
   <source>Paired runs</source>
   <translation>Gepaarte Läufe</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/figures.py" />
   <location filename="gatewalk/panels/plots/over_time.py" />
   <source>Score over time</source>
   <translation>Messwert über die Zeit</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/figures.py" />
   <source>Where the gap went</source>
   <translation>Wo die Lücke blieb</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/gap.py" />
   <source>Gap waterfall</source>
   <translation>Aufteilung der Lücke</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/gap.py" />
   <source>No gap yet. Load scores with two readings: one from when it worked (baseline) and one from now (current).</source>
   <translation>Noch keine Lücke. Laden Sie Messwerte mit zwei Messungen: einer aus der guten Zeit (Ausgangswert) und einer von heute.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/gap_data.py" />
   <source> (95 % CI {span})</source>
   <translation> (95-%-Intervall {span})</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/gap_data.py" />
   <source>Gained, now {now}</source>
   <translation>Gestiegen auf {now}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/gap_data.py" />
   <source>Lost, now {now}</source>
   <translation>Gefallen auf {now}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/gap_data.py" />
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>Still open</source>
   <translation>Noch offen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/over_time.py" />
   <source>No scores over time yet. Load scores with a time column: then the plot shows when quality began to fall, and which logged changes lie near it.</source>
   <translation>Noch keine Messwerte über die Zeit. Laden Sie Messwerte mit einer Spalte für die Zeit: Dann zeigt das Bild, wann die Güte zu fallen begann und welche verzeichneten Änderungen in der Nähe liegen.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/over_time.py" />
   <source>{days}: {count}, n = {n}</source>
   <translation>{days}: {count}, n = {n}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/over_time.py" />
   <source>{days}: {value} % (95 % CI {span}), n = {n}</source>
   <translation>{days}: {value} % (95-%-Intervall {span}), n = {n}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/over_time.py" />
   <source>{first} to {last}</source>
   <translation>{first} bis {last}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/pair_data.py" />
   <location filename="gatewalk/window/follow_up_dialog.py" />
   <location filename="gatewalk/window/library_dialog.py" />
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>After the fix</source>
   <translation>Nach der Abhilfe</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/pair_data.py" />
   <source>Baseline to now</source>
   <translation>Vom Ausgangswert bis jetzt</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/pair_data.py" />
   <source>Context and prompt together</source>
   <translation>Kontext und Prompt zusammen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/pair_data.py" />
   <source>Control re-run, nothing changed</source>
   <translation>Kontrolllauf, nichts geändert</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/pair_data.py" />
   <source>Examples in the prompt, on top</source>
   <translation>Dazu Beispiele im Prompt</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/pair_data.py" />
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Hand-made context</source>
   <translation>Kontext von Hand</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/pair_data.py" />
   <source>{change} (95 % CI {span}), n = {n}</source>
   <translation>{change} (95 %: {span}), n = {n}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/pair_data.py" />
   <source>{gained} gained</source>
   <translation>{gained} gewonnen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/pair_data.py" />
   <source>{lost} lost</source>
   <translation>{lost} verloren</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/paired.py" />
   <source>No paired runs yet. Load re-runs of the same examples (with hand-made context, with examples in the prompt, and once unchanged as a control); an id column pairs them.</source>
   <translation>Noch keine gepaarten Läufe. Laden Sie neue Läufe derselben Beispiele (mit Kontext von Hand, mit Beispielen im Prompt und einmal unverändert als Kontrolle); eine Spalte mit Kennungen paart sie.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/paired.py" />
   <source>same examples, run again · lost and gained</source>
   <translation>dieselben Beispiele, neu gelaufen · verloren und gewonnen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/slice_data.py" />
   <location filename="gatewalk/window/mapping_dialog.py" />
   <location filename="gatewalk/window/rows_example.py" />
   <source>(empty)</source>
   <translation>(leer)</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/slice_data.py" />
   <location filename="gatewalk/panels/words.py" />
   <source>after</source>
   <translation>danach</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/slice_data.py" />
   <source>baseline against {spoken} · by {chosen}</source>
   <translation>Ausgangswert gegen {spoken} · nach {chosen}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/slice_data.py" />
   <source>gone now</source>
   <translation>jetzt verschwunden</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/slice_data.py" />
   <source>new, n = {n}</source>
   <translation>neu, n = {n}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/slice_data.py" />
   <source>not at baseline</source>
   <translation>nicht am Ausgangswert</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/slice_data.py" />
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/slice_data.py" />
   <source>now, context and prompt fixed</source>
   <translation>jetzt, Kontext und Prompt verbessert</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/slice_data.py" />
   <source>now, context fixed</source>
   <translation>jetzt, Kontext verbessert</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/slice_data.py" />
   <source>the control re-run</source>
   <translation>dem Kontrolllauf</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/slice_data.py" />
   <source>{drop} points, n = {n}</source>
   <translation>{drop} Punkte, n = {n}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/slice_data.py" />
   <source>{name} {value} % (95 % CI {span}), n = {n}</source>
   <translation>{name} {value} % (95-%-Intervall {span}), n = {n}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/slices.py" />
   <source>No slices yet. Mark the column that names the kind of input (for instance the category) as a slice when you load scores: then the plot shows which kinds got worse, and which are new.</source>
   <translation>Noch keine Teilmengen. Geben Sie beim Laden die Spalte, die die Art der Eingabe nennt (zum Beispiel die Kategorie), als Teilmenge an: Dann zeigt das Bild, welche Arten schlechter wurden und welche neu sind.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/slices.py" />
   <location filename="gatewalk/panels/plots/tabs.py" />
   <source>Slices</source>
   <translation>Teilmengen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/tabs.py" />
   <source>Gap</source>
   <translation>Lücke</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/tabs.py" />
   <source>Over time</source>
   <translation>Über die Zeit</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/tabs.py" />
   <source>Plot</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/tabs.py" />
   <location filename="gatewalk/window/arrangement.py" />
   <source>Plots</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/tabs.py" />
   <source>Which plot</source>
   <translation>Welches Bild</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/time_data.py" />
   <source>, began {low} to {high}</source>
   <translation>, begann {low} bis {high}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/time_data.py" />
   <source>daily</source>
   <translation>täglich</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/time_data.py" />
   <source>every four weeks</source>
   <translation>alle vier Wochen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/time_data.py" />
   <source>shape not settled</source>
   <translation>Verlauf nicht geklärt</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/plots/time_data.py" />
   <source>weekly</source>
   <translation>wöchentlich</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/present_foot.py" />
   <source>1–{answers} answer</source>
   <translation>1–{answers} antworten</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/present_foot.py" />
   <source>B blank</source>
   <translation>B leeren</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/present_foot.py" />
   <source>Esc leave</source>
   <translation>Esc verlassen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/present_foot.py" />
   <source>Gap and keys</source>
   <translation>Lücke und Tasten</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/present_foot.py" />
   <source>M screen</source>
   <translation>M Schirm</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/present_foot.py" />
   <source>N note</source>
   <translation>N Notiz</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/present_foot.py" />
   <source>P plot</source>
   <translation>P Bild</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/present_foot.py" />
   <source>← → walk</source>
   <translation>← → gehen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/present_gate.py" />
   <source>**The scores say: {said}.** {sentence} {needs_text}</source>
   <translation>**Die Messwerte sagen: {said}.** {sentence} {needs_text}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/present_gate.py" />
   <source>, then </source>
   <translation>, dann </translation>
  </message>
  <message>
   <location filename="gatewalk/panels/present_gate.py" />
   <source>Gate {gate_id} of {count}</source>
   <translation>Tor {gate_id} von {count}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/present_gate.py" />
   <source>The scores say otherwise. Who answers so, and why?</source>
   <translation>Die Messwerte sagen etwas anderes. Wer antwortet so, und warum?</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/present_gate.py" />
   <source>The scores wait. **What does the room say?**</source>
   <translation>Die Messwerte warten. **Was sagt die Runde?**</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/present_gate.py" />
   <source>What the scores say</source>
   <translation>Was die Messwerte sagen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/present_gate.py" />
   <source>Why can it be skipped?</source>
   <translation>Warum kann es übersprungen werden?</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/present_gate.py" />
   <source>our answer</source>
   <translation>unsere Antwort</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/present_gate.py" />
   <source>→  on in {tree}</source>
   <translation>→  weiter in {tree}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/reason_form.py" />
   <source>Go back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/reason_form.py" />
   <source>Reason</source>
   <translation>Begründung</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/reason_form.py" />
   <source>The reason</source>
   <translation>Die Begründung</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/reason_form.py" />
   <source>The reason, in a sentence</source>
   <translation>Die Begründung in einem Satz</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/reason_form.py" />
   <source>Who answers so</source>
   <translation>Wer so antwortet</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/strip_bar.py" />
   <source>Gap bar</source>
   <translation>Balken der Lücke</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/strip_bar.py" />
   <source>No gap yet. Load scores to see it.</source>
   <translation>Noch keine Lücke. Laden Sie Messwerte, um sie zu sehen.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/tick_list.py" />
   <source>{done} of {all} done</source>
   <translation>{done} von {all} erledigt</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/walk_bar.py" />
   <source>Left and right choose a tree.</source>
   <translation>Links und rechts wählen einen Baum.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/walk_bar.py" />
   <source>Set aside: the path does not reach “{exit}” now</source>
   <translation>Zurückgestellt: Der Weg erreicht „{exit}“ jetzt nicht</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/walk_bar.py" />
   <source>Tree {place} of {count}: {title}</source>
   <translation>Baum {place} von {count}: {title}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/walk_bar.py" />
   <source>Trees of this case</source>
   <translation>Bäume dieses Falls</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/walk_bar.py" />
   <source>Which tree</source>
   <translation>Welcher Baum</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/walk_bar.py" />
   <source>“{exit}” leads on from “{tree}”</source>
   <translation>„{exit}“ führt von „{tree}“ weiter</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/way_on.py" />
   <source>Accept, on to gate {number}  →</source>
   <translation>Annehmen, weiter zu Tor {number}  →</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/way_on.py" />
   <source>Accept, on to the next tree  →</source>
   <translation>Annehmen, weiter zum nächsten Baum  →</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/way_on.py" />
   <source>Accept, see the decision  →</source>
   <translation>Annehmen, zur Entscheidung  →</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/way_on.py" />
   <source>Answer to go on</source>
   <translation>Antworten, um weiterzugehen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/way_on.py" />
   <source>Back to the path  →</source>
   <translation>Zurück auf den Weg  →</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/way_on.py" />
   <source>Continue to gate {number}  →</source>
   <translation>Weiter zu Tor {number}  →</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/way_on.py" />
   <source>On to the next tree  →</source>
   <translation>Weiter zum nächsten Baum  →</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/way_on.py" />
   <source>See the decision  →</source>
   <translation>Zur Entscheidung  →</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/why_form.py" />
   <source>Answered by</source>
   <translation>Geantwortet von</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/why_form.py" />
   <source>Anything else to remember here</source>
   <translation>Was sonst hier zu merken ist</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/why_form.py" />
   <source>Asserted by a person{when}.</source>
   <translation>Von einem Menschen behauptet{when}.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/why_form.py" />
   <source>Measured from the scores, accepted by a person{when}.</source>
   <translation>Aus den Messwerten gemessen, von einem Menschen angenommen{when}.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/why_form.py" />
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/why_form.py" />
   <location filename="gatewalk/window/present.py" />
   <source>Note at this gate</source>
   <translation>Notiz zu diesem Tor</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/why_form.py" />
   <source>Passed by a declared shortcut, accepted by assertion{when}.</source>
   <translation>Durch eine erklärte Abkürzung übergangen, als behauptet angenommen{when}.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/why_form.py" />
   <source>Skipped{when}.</source>
   <translation>Übersprungen{when}.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/why_form.py" />
   <source>Stands beside the answer in the record.</source>
   <translation>Steht im Protokoll neben der Antwort.</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/why_form.py" />
   <source>What made the team answer so</source>
   <translation>Was das Team zu dieser Antwort brachte</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/why_form.py" />
   <source>Who answered</source>
   <translation>Wer geantwortet hat</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/why_form.py" />
   <source>Why we answered so</source>
   <translation>Warum wir so geantwortet haben</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>closed</source>
   <translation>abgeschlossen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>context</source>
   <translation>Kontext</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>control</source>
   <translation>Kontrolle</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>corpus</source>
   <translation>Bestand</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>current</source>
   <translation>heute</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>decided</source>
   <translation>entschieden</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>history</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>moderate</source>
   <translation>mittel</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>nothing left open</source>
   <translation>nichts mehr offen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>other</source>
   <translation>anderes</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>strong</source>
   <translation>stark</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>traffic</source>
   <translation>Verkehr</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>weak</source>
   <translation>schwach</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>{head} (95 % CI {span})</source>
   <translation>{head} (95-%-Intervall {span})</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>{reached} meets the target of {target}</source>
   <translation>{reached} erreicht das Ziel von {target}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>{short} under the target of {target}</source>
   <translation>{short} unter dem Ziel von {target}</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>{text} point</source>
   <translation>{text} Punkt</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>{text} points</source>
   <translation>{text} Punkte</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>{value} down, fixes measured apart</source>
   <translation>{value} niedriger, Abhilfen getrennt gemessen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>{value} still open</source>
   <translation>{value} noch offen</translation>
  </message>
  <message>
   <location filename="gatewalk/panels/words.py" />
   <source>{value} up, no drop</source>
   <translation>{value} höher, kein Abfall</translation>
  </message>
  <message>
   <location filename="gatewalk/theme/language.py" />
   <source>1,234.5</source>
   <translation>1 234.5</translation>
  </message>
  <message>
   <location filename="gatewalk/theme/language.py" />
   <source>Apr</source>
   <translation>Apr.</translation>
  </message>
  <message>
   <location filename="gatewalk/theme/language.py" />
   <source>Aug</source>
   <translation>Aug.</translation>
  </message>
  <message>
   <location filename="gatewalk/theme/language.py" />
   <source>Dec</source>
   <translation>Dez.</translation>
  </message>
  <message>
   <location filename="gatewalk/theme/language.py" />
   <source>Feb</source>
   <translation>Feb.</translation>
  </message>
  <message>
   <location filename="gatewalk/theme/language.py" />
   <source>Jan</source>
   <translation>Jan.</translation>
  </message>
  <message>
   <location filename="gatewalk/theme/language.py" />
   <source>Jul</source>
   <translation>Juli</translation>
  </message>
  <message>
   <location filename="gatewalk/theme/language.py" />
   <source>Jun</source>
   <translation>Juni</translation>
  </message>
  <message>
   <location filename="gatewalk/theme/language.py" />
   <source>Mar</source>
   <translation>März</translation>
  </message>
  <message>
   <location filename="gatewalk/theme/language.py" />
   <source>May</source>
   <translation>Mai</translation>
  </message>
  <message>
   <location filename="gatewalk/theme/language.py" />
   <source>Nov</source>
   <translation>Nov.</translation>
  </message>
  <message>
   <location filename="gatewalk/theme/language.py" />
   <source>Oct</source>
   <translation>Okt.</translation>
  </message>
  <message>
   <location filename="gatewalk/theme/language.py" />
   <source>Sep</source>
   <translation>Sep.</translation>
  </message>
  <message>
   <location filename="gatewalk/theme/language.py" />
   <source>{day} {month}</source>
   <translation>{day}. {month}</translation>
  </message>
  <message>
   <location filename="gatewalk/theme/language.py" />
   <source>{day} {month} {year}</source>
   <translation>{day}. {month} {year}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <location filename="gatewalk/window/tour.py" />
   <source>A short tour</source>
   <translation>Ein kurzer Rundgang</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>About Gatewalk</source>
   <translation>Über Gatewalk</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Actions and owners…</source>
   <translation>Maßnahmen und Zuständige…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>After the fix…</source>
   <translation>Nach der Abhilfe…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Answer {n}</source>
   <translation>Antwort {n}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Ask the room first</source>
   <translation>Zuerst die Runde fragen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Blank the finding</source>
   <translation>Den Befund verdecken</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>CSV, calendar</source>
   <translation>CSV, Kalender</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Case</source>
   <translation>Fall</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Change log…</source>
   <translation>Liste der Änderungen…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Cheapest next test…</source>
   <translation>Der billigste nächste Test…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Check the judge…</source>
   <translation>Den Richter prüfen…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Compare with another investigation…</source>
   <translation>Mit einer anderen Untersuchung vergleichen…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Constraints…</source>
   <translation>Randbedingungen…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Export actions…</source>
   <translation>Maßnahmen exportieren…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Find an action…</source>
   <translation>Eine Aktion suchen…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Find slices that carry the drop…</source>
   <translation>Teilmengen finden, die den Abfall tragen…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Fit the tree</source>
   <translation>Den Baum einpassen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>How stable is the decision?</source>
   <translation>Wie stabil ist die Entscheidung?</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <location filename="gatewalk/window/help_dialog.py" />
   <source>Keys and help</source>
   <translation>Tasten und Hilfe</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Larger text</source>
   <translation>Größere Schrift</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Leave this tree out again</source>
   <translation>Diesen Baum wieder weglassen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Library of a folder…</source>
   <translation>Sammlung eines Ordners…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Light or dark</source>
   <translation>Hell oder dunkel</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Load scores from the clipboard…</source>
   <translation>Messwerte aus der Zwischenablage laden…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>New investigation…</source>
   <translation>Neue Untersuchung…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <location filename="gatewalk/window/start_page.py" />
   <source>Open the worked example</source>
   <translation>Das ausgearbeitete Beispiel öffnen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>PDF, Markdown</source>
   <translation>PDF, Markdown</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Plot on the shared screen</source>
   <translation>Bild auf dem geteilten Schirm</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Plot over time</source>
   <translation>Verlauf über die Zeit zeichnen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Plot the gap</source>
   <translation>Die Lücke zeichnen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Plot the paired runs</source>
   <translation>Die gepaarten Läufe zeichnen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Plot the slices</source>
   <translation>Die Teilmengen zeichnen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <location filename="gatewalk/window/top_bar.py" />
   <source>Present</source>
   <translation>Vorführen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Present on the next screen</source>
   <translation>Auf dem nächsten Schirm vorführen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Rename the investigation…</source>
   <translation>Die Untersuchung umbenennen…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Rows behind the finding</source>
   <translation>Zeilen hinter dem Befund</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <location filename="gatewalk/window/asker.py" />
   <source>Save as…</source>
   <translation>Speichern unter…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Show the decision</source>
   <translation>Die Entscheidung zeigen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Show the other tree</source>
   <translation>Den anderen Baum zeigen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Smaller text</source>
   <translation>Kleinere Schrift</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Start page</source>
   <translation>Startseite</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Take a shortcut…</source>
   <translation>Eine Abkürzung nehmen…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Thresholds…</source>
   <translation>Schwellen…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Walk the tree as it is now…</source>
   <translation>Den Baum gehen, wie er jetzt ist…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>What the scores hold…</source>
   <translation>Was die Messwerte enthalten…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>Write a note at this gate</source>
   <translation>Eine Notiz zu diesem Tor schreiben</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>bits per hour</source>
   <translation>Bit je Stunde</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>fixed, partly, not</source>
   <translation>behoben, teilweise, nicht</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>gaps, lines</source>
   <translation>Lücken, Zeilen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>investigation, record, tree or scores</source>
   <translation>Untersuchung, Protokoll, Baum oder Messwerte</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>key B when presenting</source>
   <translation>beim Vorführen Taste B</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>key P there</source>
   <translation>dort Taste P</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>label outputs blind</source>
   <translation>Ausgaben blind beschriften</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>new version</source>
   <translation>neue Version</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>paste</source>
   <translation>einfügen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>same case</source>
   <translation>derselbe Fall</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>search all investigations</source>
   <translation>alle Untersuchungen durchsuchen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/actions.py" />
   <source>the gate's answer</source>
   <translation>die Antwort am Tor</translation>
  </message>
  <message>
   <location filename="gatewalk/window/arrangement.py" />
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>Tree</source>
   <translation>Baum</translation>
  </message>
  <message>
   <location filename="gatewalk/window/arrangement.py" />
   <source>Tree and plots</source>
   <translation>Baum und Bilder</translation>
  </message>
  <message>
   <location filename="gatewalk/window/arrangement.py" />
   <source>Tree, gate and history</source>
   <translation>Baum, Tor und Verlauf</translation>
  </message>
  <message>
   <location filename="gatewalk/window/arrangement.py" />
   <source>Tree, plots and gate</source>
   <translation>Baum, Diagramme und Tor</translation>
  </message>
  <message>
   <location filename="gatewalk/window/arrangement.py" />
   <source>Which part is shown</source>
   <translation>Welcher Teil gezeigt wird</translation>
  </message>
  <message>
   <location filename="gatewalk/window/asker.py" />
   <source>All that Gatewalk reads (*.gatewalk *.pdf *.yaml *.yml *.csv *.tsv *.txt *.json *.jsonl *.parquet *.eval *.zip *.gz *.xlsx *.arrow);;Investigations (*.gatewalk *.pdf);;Trees (*.yaml *.yml);;All files (*)</source>
   <translation>Alles, was Gatewalk liest (*.gatewalk *.pdf *.yaml *.yml *.csv *.tsv *.txt *.json *.jsonl *.parquet *.eval *.zip *.gz *.xlsx *.arrow);;Untersuchungen (*.gatewalk *.pdf);;Bäume (*.yaml *.yml);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/asker.py" />
   <source>Investigation (*.gatewalk)</source>
   <translation>Untersuchung (*.gatewalk)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/asker.py" />
   <source>Not saved yet</source>
   <translation>Noch nicht gespeichert</translation>
  </message>
  <message>
   <location filename="gatewalk/window/asker.py" />
   <source>PDF record (*.pdf);;Markdown record (*.md);;Web page (*.html)</source>
   <translation>PDF-Protokoll (*.pdf);;Markdown-Protokoll (*.md);;Webseite (*.html)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/asker.py" />
   <source>Save the changes in {title}?</source>
   <translation>Die Änderungen in {title} speichern?</translation>
  </message>
  <message>
   <location filename="gatewalk/window/asker.py" />
   <source>Unsaved changes</source>
   <translation>Nicht gespeicherte Änderungen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/asker.py" />
   <source>Write over it</source>
   <translation>Überschreiben</translation>
  </message>
  <message>
   <location filename="gatewalk/window/asker.py" />
   <source>{reason} Saving would replace what is there.</source>
   <translation>{reason} Speichern würde ersetzen, was dort steht.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/case_commands.py" />
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/case_commands.py" />
   <source>Resampling the scores…</source>
   <translation>Die Messwerte werden neu gezogen…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/case_commands.py" />
   <source>Take a shortcut</source>
   <translation>Eine Abkürzung nehmen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/case_commands.py" />
   <source>Title of the investigation</source>
   <translation>Titel der Untersuchung</translation>
  </message>
  <message>
   <location filename="gatewalk/window/case_commands.py" />
   <source>Which one</source>
   <translation>Welche</translation>
  </message>
  <message>
   <location filename="gatewalk/window/case_commands.py" />
   <source>Why it holds here; the record shows it</source>
   <translation>Warum sie hier gilt; das Protokoll zeigt es</translation>
  </message>
  <message>
   <location filename="gatewalk/window/case_extras.py" />
   <source>Actions written: {out}. {held} in it.</source>
   <translation>Maßnahmen geschrieben: {out}. {held} darin.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/case_extras.py" />
   <source>All are</source>
   <translation>Alle stehen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/case_extras.py" />
   <source>Export actions</source>
   <translation>Maßnahmen exportieren</translation>
  </message>
  <message>
   <location filename="gatewalk/window/case_extras.py" />
   <source>No exit on this path hands over to another tree.</source>
   <translation>Kein Ausgang auf diesem Weg übergibt an einen anderen Baum.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/case_extras.py" />
   <source>Table (*.csv);;Calendar (*.ics)</source>
   <translation>Tabelle (*.csv);;Kalender (*.ics)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/case_extras.py" />
   <source>The case is closed.</source>
   <translation>Der Fall ist abgeschlossen.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/case_extras.py" />
   <source>The case is open.</source>
   <translation>Der Fall ist offen.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/case_extras.py" />
   <source>The check from after the fix is kept. {told}</source>
   <translation>Die Prüfung nach der Abhilfe ist festgehalten. {told}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/case_extras.py" />
   <source>The walk through “{title}” is left out. Undo brings it back.</source>
   <translation>Der Weg durch „{title}“ ist weggelassen. Rückgängig bringt ihn zurück.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/case_extras.py" />
   <source>There are no actions yet: the walk has collected no exit.</source>
   <translation>Es gibt noch keine Maßnahmen: Der Weg hat keinen Ausgang erreicht.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/case_extras.py" />
   <source>{dated} of {count} have a date and are</source>
   <translation>{dated} von {count} haben ein Datum und stehen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/changes_dialog.py" />
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/changes_dialog.py" />
   <source>Change log</source>
   <translation>Liste der Änderungen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/changes_dialog.py" />
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/changes_dialog.py" />
   <source>Changes to the system, held against the day on which quality began to fall.</source>
   <translation>Änderungen am System, gehalten gegen den Tag, an dem die Güte zu fallen begann.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/changes_dialog.py" />
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <location filename="gatewalk/window/changes_dialog.py" />
   <source>Day of the change, year-month-day</source>
   <translation>Tag der Änderung, Jahr-Monat-Tag</translation>
  </message>
  <message>
   <location filename="gatewalk/window/changes_dialog.py" />
   <source>From</source>
   <translation>Woher</translation>
  </message>
  <message>
   <location filename="gatewalk/window/changes_dialog.py" />
   <location filename="gatewalk/window/plan_dialog.py" />
   <source>Keep</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/changes_dialog.py" />
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="gatewalk/window/changes_dialog.py" />
   <source>Kind of change</source>
   <translation>Art der Änderung</translation>
  </message>
  <message>
   <location filename="gatewalk/window/changes_dialog.py" />
   <source>Remove the chosen</source>
   <translation>Gewählte entfernen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/changes_dialog.py" />
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <location filename="gatewalk/window/changes_dialog.py" />
   <source>What changed</source>
   <translation>Was sich geändert hat</translation>
  </message>
  <message>
   <location filename="gatewalk/window/changes_dialog.py" />
   <source>by hand</source>
   <translation>von Hand</translation>
  </message>
  <message>
   <location filename="gatewalk/window/changes_dialog.py" />
   <source>version column</source>
   <translation>Spalte mit Versionen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/chooser.py" />
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/column_picker.py" />
   <location filename="gatewalk/window/rows_example.py" />
   <location filename="gatewalk/window/rows_model.py" />
   <location filename="gatewalk/window/thresholds_dialog.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="gatewalk/window/column_picker.py" />
   <source>{count} columns</source>
   <translation>{count} Spalten</translation>
  </message>
  <message>
   <location filename="gatewalk/window/compare_dialog.py" />
   <source> (95 % CI {low} to {high})</source>
   <translation> (95-%-Intervall {low} bis {high})</translation>
  </message>
  <message>
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>Another investigation…</source>
   <translation>Andere Untersuchung…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>Choose the investigation to compare with.</source>
   <translation>Wählen Sie die Untersuchung, mit der verglichen wird.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>Compare with</source>
   <translation>Vergleichen mit</translation>
  </message>
  <message>
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>Comparison, scrolls</source>
   <translation>Vergleich, mit Bildlauf</translation>
  </message>
  <message>
   <location filename="gatewalk/window/compare_dialog.py" />
   <location filename="gatewalk/window/library_dialog.py" />
   <source>Drop</source>
   <translation>Abfall</translation>
  </message>
  <message>
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>Investigations (*.gatewalk *.pdf)</source>
   <translation>Untersuchungen (*.gatewalk *.pdf)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>Opening {name}…</source>
   <translation>{name} wird geöffnet…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>Status</source>
   <translation>Stand</translation>
  </message>
  <message>
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>The open investigation on the left, another one on the right. “≠” marks what differs.</source>
   <translation>Links die offene Untersuchung, rechts eine andere. „≠“ zeigt, was sich unterscheidet.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>The same outcome at every gate.</source>
   <translation>Dasselbe Ergebnis an jedem Tor.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>Two investigations side by side</source>
   <translation>Zwei Untersuchungen nebeneinander</translation>
  </message>
  <message>
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>What to do</source>
   <translation>Was zu tun ist</translation>
  </message>
  <message>
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>differs</source>
   <translation>anders</translation>
  </message>
  <message>
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>not in this tree</source>
   <translation>nicht in diesem Baum</translation>
  </message>
  <message>
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>not measured</source>
   <translation>nicht gemessen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/compare_dialog.py" />
   <location filename="gatewalk/window/library_dialog.py" />
   <source>nothing yet</source>
   <translation>noch nichts</translation>
  </message>
  <message>
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>open at: {title}</source>
   <translation>offen bei: {title}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>the same</source>
   <translation>gleich</translation>
  </message>
  <message>
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>{count} with another outcome.</source>
   <translation>{count} mit anderem Ergebnis.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/constraints_dialog.py" />
   <source>Constraints</source>
   <translation>Randbedingungen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/constraints_dialog.py" />
   <source>Constraints, scrolls</source>
   <translation>Randbedingungen, mit Bildlauf</translation>
  </message>
  <message>
   <location filename="gatewalk/window/constraints_dialog.py" />
   <source>What holds for you changes what an exit can offer. What is not said stays open.</source>
   <translation>Was bei Ihnen gilt, ändert, was ein Ausgang anbieten kann. Was nicht gesagt ist, bleibt offen.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/desk.py" />
   <source>This tree cannot be used: {problem}</source>
   <translation>Dieser Baum ist nicht brauchbar: {problem}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/dialog.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/errors.py" />
   <source>Something unexpected happened ({name}); your work is still here. {kept}</source>
   <translation>Etwas Unerwartetes ist geschehen ({name}); Ihre Arbeit ist noch da. {kept}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/errors.py" />
   <source>The details are in {log}.</source>
   <translation>Die Einzelheiten stehen in {log}.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/errors.py" />
   <source>The details could not be written down.</source>
   <translation>Die Einzelheiten konnten nicht aufgeschrieben werden.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/file_commands.py" />
   <source>Export record</source>
   <translation>Protokoll exportieren</translation>
  </message>
  <message>
   <location filename="gatewalk/window/file_commands.py" />
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Load scores</source>
   <translation>Messwerte laden</translation>
  </message>
  <message>
   <location filename="gatewalk/window/file_commands.py" />
   <source>Looking at the files…</source>
   <translation>Die Dateien werden angesehen…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/file_commands.py" />
   <source>Nothing of it was opened. Correct the file, and open it again.</source>
   <translation>Nichts davon wurde geöffnet. Berichtigen Sie die Datei und öffnen Sie sie noch einmal.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/file_commands.py" />
   <location filename="gatewalk/window/library_dialog.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/file_commands.py" />
   <source>Reading scores…</source>
   <translation>Messwerte werden gelesen…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/file_commands.py" />
   <source>Record written: {path}</source>
   <translation>Protokoll geschrieben: {path}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/file_commands.py" />
   <source>Save as</source>
   <translation>Speichern unter</translation>
  </message>
  <message>
   <location filename="gatewalk/window/file_commands.py" />
   <source>This tree cannot be used</source>
   <translation>Dieser Baum ist nicht zu gebrauchen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/file_commands.py" />
   <source>What keeps it from opening</source>
   <translation>Was das Öffnen verhindert</translation>
  </message>
  <message>
   <location filename="gatewalk/window/file_commands.py" />
   <source>What to look at besides</source>
   <translation>Was außerdem anzusehen ist</translation>
  </message>
  <message>
   <location filename="gatewalk/window/file_commands.py" />
   <source>Writing the record…</source>
   <translation>Das Protokoll wird geschrieben…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/file_commands.py" />
   <source>{rows} rows read. {notes}</source>
   <translation>{rows} Zeilen gelesen. {notes}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/follow_up_dialog.py" />
   <source>After the fix, scrolls</source>
   <translation>Nach der Abhilfe, mit Bildlauf</translation>
  </message>
  <message>
   <location filename="gatewalk/window/follow_up_dialog.py" />
   <source>Checked before</source>
   <translation>Früher geprüft</translation>
  </message>
  <message>
   <location filename="gatewalk/window/follow_up_dialog.py" />
   <source>Keep in the case</source>
   <translation>Im Fall festhalten</translation>
  </message>
  <message>
   <location filename="gatewalk/window/follow_up_dialog.py" />
   <source>Load scores from after it…</source>
   <translation>Messwerte von danach laden…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/follow_up_dialog.py" />
   <source>Load scores from after the fix. They are held against the baseline and against the reading from before the fix; fixed means that no material drop is left and no familiar kind of input got worse.</source>
   <translation>Laden Sie Messwerte aus der Zeit nach der Abhilfe. Sie werden gegen den Ausgangswert und gegen die Messung vor der Abhilfe gehalten; behoben heißt, dass kein nennenswerter Abfall übrig ist und keine vertraute Art von Eingaben schlechter wurde.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/follow_up_dialog.py" />
   <source>Looking at the columns…</source>
   <translation>Die Spalten werden angesehen…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/follow_up_dialog.py" />
   <source>Read from {names}. Not kept yet.</source>
   <translation>Gelesen aus {names}. Noch nicht festgehalten.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/follow_up_dialog.py" />
   <source>Reading the scores from after the fix…</source>
   <translation>Die Messwerte von nach der Abhilfe werden gelesen…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/follow_up_dialog.py" />
   <source>Scores from after the fix</source>
   <translation>Messwerte aus der Zeit nach der Abhilfe</translation>
  </message>
  <message>
   <location filename="gatewalk/window/follow_up_dialog.py" />
   <source>What the columns mean…</source>
   <translation>Was die Spalten bedeuten…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/follow_up_dialog.py" />
   <source>What was promised</source>
   <translation>Was versprochen war</translation>
  </message>
  <message>
   <location filename="gatewalk/window/help_dialog.py" />
   <source>A desktop decision assistant: from a drop in quality to the cheapest fix that the evidence supports. It works offline and opens no network connection.</source>
   <translation>Eine Entscheidungshilfe für den Schreibtisch: vom Abfall der Güte zur billigsten Abhilfe, die die Belege tragen. Sie arbeitet ohne Netz und öffnet keine Verbindung.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/help_dialog.py" />
   <source>Action</source>
   <translation>Aktion</translation>
  </message>
  <message>
   <location filename="gatewalk/window/help_dialog.py" />
   <source>Actions and keys</source>
   <translation>Aktionen und Tasten</translation>
  </message>
  <message>
   <location filename="gatewalk/window/help_dialog.py" />
   <source>Command line</source>
   <translation>Befehlszeile (englisch)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/help_dialog.py" />
   <source>Decision record</source>
   <translation>Entscheidungsprotokoll (englisch)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/help_dialog.py" />
   <source>Every action, and the keys that do it.</source>
   <translation>Alle Aktionen und die Tasten dafür.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/help_dialog.py" />
   <source>Guide</source>
   <translation>Anleitung (englisch)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/help_dialog.py" />
   <source>How well gates 0 and 1 measure</source>
   <translation>Wie gut die Tore 0 und 1 messen (englisch)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/help_dialog.py" />
   <source>How well gates 2 to 5 measure</source>
   <translation>Wie gut die Tore 2 bis 5 messen (englisch)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/help_dialog.py" />
   <source>Investigation file</source>
   <translation>Datei einer Untersuchung (englisch)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/help_dialog.py" />
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="gatewalk/window/help_dialog.py" />
   <source>MIT licence. Typeface: Source Sans, SIL Open Font License.</source>
   <translation>MIT-Lizenz. Schrift: Source Sans, SIL Open Font License.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/help_dialog.py" />
   <source>Menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <location filename="gatewalk/window/help_dialog.py" />
   <source>Score files</source>
   <translation>Dateien mit Messwerten (englisch)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/help_dialog.py" />
   <source>Translating</source>
   <translation>Übersetzen (englisch)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/help_dialog.py" />
   <source>Trees</source>
   <translation>Bäume (englisch)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/help_dialog.py" />
   <source>Trust</source>
   <translation>Vertrauen (englisch)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/judge_card.py" />
   <source>**Agreement**: kappa {coefficient}; AC1 {coefficient2}</source>
   <translation>**Übereinstimmung**: Kappa {coefficient}; AC1 {coefficient2}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/judge_card.py" />
   <source>**Of what people fail, the judge fails** {percent}</source>
   <translation>**Von dem, was Menschen durchfallen lassen, lässt der Richter durchfallen** {percent}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/judge_card.py" />
   <source>**Of what people pass, the judge passes** {percent}</source>
   <translation>**Von dem, was Menschen bestehen lassen, lässt der Richter bestehen** {percent}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/judge_card.py" />
   <source>**Passed, as people would say**: {percent}</source>
   <translation>**Bestanden, wie Menschen sagen würden**: {percent}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/judge_card.py" />
   <source>**Passed, as the judge says**: {percent}</source>
   <translation>**Bestanden, wie der Richter sagt**: {percent}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/judge_card.py" />
   <source>The drop that people would see: {gap}</source>
   <translation>Der Abfall, wie Menschen ihn sähen: {gap}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/judge_card.py" />
   <source>The judge alone says {judged}.</source>
   <translation>Der Richter allein sagt {judged}.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/judge_card.py" />
   <source>not known yet</source>
   <translation>noch nicht bekannt</translation>
  </message>
  <message>
   <location filename="gatewalk/window/judge_card.py" />
   <source>{value} ({low} to {high})</source>
   <translation>{value} ({low} bis {high})</translation>
  </message>
  <message>
   <location filename="gatewalk/window/judge_dialog.py" />
   <source>Check the judge</source>
   <translation>Den Richter prüfen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/judge_dialog.py" />
   <source>Drawing rows to label…</source>
   <translation>Zeilen zum Beschriften werden gezogen…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/judge_dialog.py" />
   <source>Is this output good enough?</source>
   <translation>Ist diese Ausgabe gut genug?</translation>
  </message>
  <message>
   <location filename="gatewalk/window/judge_dialog.py" />
   <source>Label rows</source>
   <translation>Zeilen beschriften</translation>
  </message>
  <message>
   <location filename="gatewalk/window/judge_dialog.py" />
   <source>Label, and what the labels say</source>
   <translation>Beschriften, und was die Beschriftungen sagen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/judge_dialog.py" />
   <location filename="gatewalk/window/rows_dialog.py" />
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>Load scores first.</source>
   <translation>Laden Sie zuerst Messwerte.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/judge_dialog.py" />
   <source>No labels yet. About 50 in each reading say something; 20 are the least.</source>
   <translation>Noch keine Beschriftungen. Etwa 50 je Messung sagen etwas aus; 20 sind das Mindeste.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/judge_dialog.py" />
   <source>No row is left to label.</source>
   <translation>Keine Zeile ist mehr zu beschriften.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/judge_dialog.py" />
   <source>What the labels say</source>
   <translation>Was die Beschriftungen sagen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/judge_dialog.py" />
   <source>What the labels say, scrolls</source>
   <translation>Was die Beschriftungen sagen, mit Bildlauf</translation>
  </message>
  <message>
   <location filename="gatewalk/window/judge_dialog.py" />
   <source>Where a judge gave the scores, label some outputs yourself. Rows come at random from what the judge passed and failed, in both readings; its verdict is not shown.</source>
   <translation>Wo ein Richter die Messwerte gegeben hat, beschriften Sie selbst einige Ausgaben. Die Zeilen werden zufällig aus dem gezogen, was der Richter bestehen und durchfallen ließ, in beiden Messungen; sein Urteil wird nicht gezeigt.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/judge_dialog.py" />
   <source>{counts} so far, drawn with seed {seed}. {rest}</source>
   <translation>{counts} bisher, gezogen mit Startwert {seed}. {rest}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/label_page.py" />
   <source>Cannot say</source>
   <translation>Nicht zu sagen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/label_page.py" />
   <source>Labelled by</source>
   <translation>Beschriftet von</translation>
  </message>
  <message>
   <location filename="gatewalk/window/label_page.py" />
   <source>One back</source>
   <translation>Eine zurück</translation>
  </message>
  <message>
   <location filename="gatewalk/window/label_page.py" />
   <source>Rows to label</source>
   <translation>Zeilen zum Beschriften</translation>
  </message>
  <message>
   <location filename="gatewalk/window/label_page.py" />
   <source>The row, scrolls</source>
   <translation>Die Zeile, mit Bildlauf</translation>
  </message>
  <message>
   <location filename="gatewalk/window/label_page.py" />
   <source>Your name, kept with each label</source>
   <translation>Ihr Name, steht bei jeder Beschriftung</translation>
  </message>
  <message>
   <location filename="gatewalk/window/label_page.py" />
   <source>✓  Pass</source>
   <translation>✓  Bestanden</translation>
  </message>
  <message>
   <location filename="gatewalk/window/label_page.py" />
   <source>✕  Fail</source>
   <translation>✕  Durchgefallen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source> of {count}</source>
   <translation> von {count}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source> {broken} cannot be opened.</source>
   <translation> Nicht zu öffnen: {broken}.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source>, {fixed} of {checked} checked held</source>
   <translation>, {fixed} von {checked} geprüften hielten</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source>? cannot tell</source>
   <translation>? nicht zu sagen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source>All investigations of a folder. Type to search; Enter or a double click opens one.</source>
   <translation>Alle Untersuchungen eines Ordners. Tippen sucht; Enter oder ein Doppelklick öffnet eine.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source>Another folder…</source>
   <translation>Anderer Ordner…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source>Cannot be opened: {problem}</source>
   <translation>Lässt sich nicht öffnen: {problem}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source>Choose a folder with .gatewalk files.</source>
   <translation>Wählen Sie einen Ordner mit .gatewalk-Dateien.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source>Decided</source>
   <translation>Entschieden</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source>Folder with investigations</source>
   <translation>Ordner mit Untersuchungen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <location filename="gatewalk/window/work_page.py" />
   <source>Investigation</source>
   <translation>Untersuchung</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source>Investigations</source>
   <translation>Untersuchungen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source>Library</source>
   <translation>Sammlung</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source>Looking through {folder}…</source>
   <translation>{folder} wird durchgesehen…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source>Search in the library</source>
   <translation>In der Sammlung suchen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source>Search titles, exits, verdicts…</source>
   <translation>Titel, Ausgänge, Ergebnisse suchen…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source>Took</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source>What it came to</source>
   <translation>Was herauskam</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source>open at: {at}</source>
   <translation>offen bei: {at}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source>{count}{of_all} in {folder}.{trouble}</source>
   <translation>{count}{of_all} in {folder}.{trouble}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source>◐ partly</source>
   <translation>◐ teilweise</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source>✓ fixed</source>
   <translation>✓ behoben</translation>
  </message>
  <message>
   <location filename="gatewalk/window/library_dialog.py" />
   <source>✕ not fixed</source>
   <translation>✕ nicht behoben</translation>
  </message>
  <message>
   <location filename="gatewalk/window/list_dialog.py" />
   <source>Line {number}</source>
   <translation>Zeile {number}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/list_dialog.py" />
   <source>and {count} more</source>
   <translation>und {count} weitere</translation>
  </message>
  <message>
   <location filename="gatewalk/window/list_dialog.py" />
   <source>{title}, scrolls</source>
   <translation>{title}, rollt</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Baseline: when it worked</source>
   <translation>Ausgangswert: als es gut war</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Column for {title}</source>
   <translation>Spalte für {title}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Control: now, run again unchanged</source>
   <translation>Kontrolle: jetzt, unverändert noch einmal</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Cost</source>
   <translation>Kosten</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Current: now</source>
   <translation>Heute: jetzt</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Example id</source>
   <translation>Kennung des Beispiels</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Examples in the prompt</source>
   <translation>Beispiele im Prompt</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Expected answer</source>
   <translation>Erwartete Antwort</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>First rows</source>
   <translation>Erste Zeilen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Grounded</source>
   <translation>Belegt</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>History over time</source>
   <translation>Verlauf über die Zeit</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Human label</source>
   <translation>Urteil von Menschen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <location filename="gatewalk/window/rows_example.py" />
   <source>Input</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>Kind of input</source>
   <translation>Art der Eingabe</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Label version</source>
   <translation>Version der Beschriftung</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Latency</source>
   <translation>Antwortzeit</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <location filename="gatewalk/window/rows_example.py" />
   <source>Output</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <location filename="gatewalk/window/rows_model.py" />
   <source>Reading</source>
   <translation>Messung</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Readings</source>
   <translation>Messungen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Ready to load.</source>
   <translation>Bereit zum Laden.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Refused</source>
   <translation>Verweigert</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Retrieved context</source>
   <translation>Gefundener Kontext</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Roles</source>
   <translation>Rollen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Roles and first rows</source>
   <translation>Rollen und erste Zeilen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Roles and readings, scrolls</source>
   <translation>Rollen und Messungen, mit Bildlauf</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <location filename="gatewalk/window/rows_model.py" />
   <source>Score</source>
   <translation>Messwert</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Scorer</source>
   <translation>Bewerter</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Stale label</source>
   <translation>Veraltete Beschriftung</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Used as example</source>
   <translation>Als Beispiel benutzt</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>What the columns mean</source>
   <translation>Was die Spalten bedeuten</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>What {value} is</source>
   <translation>Was {value} ist</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>category, language, customer: one or more</source>
   <translation>Kategorie, Sprache, Kunde: eine oder mehrere</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>checks a judge</source>
   <translation>prüft einen Richter</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>chosen by you</source>
   <translation>von Ihnen gewählt</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>left out of scoring</source>
   <translation>zählt nicht mit</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>model, prompt or corpus: one or more</source>
   <translation>Modell, Prompt oder Bestand: eine oder mehrere</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>not used</source>
   <translation>nicht benutzt</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>pairs the runs of one example</source>
   <translation>paart die Läufe eines Beispiels</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>right or wrong, or a number</source>
   <translation>richtig oder falsch, oder eine Zahl</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>rows that failed to run</source>
   <translation>Zeilen, die nicht durchliefen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>when it was scored</source>
   <translation>wann bewertet wurde</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>which run: baseline, current, control, context, prompt</source>
   <translation>welcher Lauf: Ausgangswert, heute, Kontrolle, Kontext, Prompt</translation>
  </message>
  <message>
   <location filename="gatewalk/window/mapping_dialog.py" />
   <source>{names}. Roles were guessed; the reason stands beside each. Change what is not right.</source>
   <translation>{names}. Die Rollen sind vermutet; der Grund steht jeweils daneben. Ändern Sie, was nicht stimmt.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/message_bar.py" />
   <source>Message</source>
   <translation>Meldung</translation>
  </message>
  <message>
   <location filename="gatewalk/window/newer_tree.py" />
   <source>Answers stay by gate and outcome, and findings are measured anew. Undo brings the former tree back.</source>
   <translation>Antworten bleiben nach Tor und Ergebnis, und Befunde werden neu gemessen. Rückgängig bringt den früheren Baum zurück.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/newer_tree.py" />
   <source>Kept, but without a place in it</source>
   <translation>Behalten, aber ohne Platz darin</translation>
  </message>
  <message>
   <location filename="gatewalk/window/newer_tree.py" />
   <source>Nothing: every answer keeps its place.</source>
   <translation>Nichts: Jede Antwort behält ihren Platz.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/newer_tree.py" />
   <source>The tree of this case is the one that is found here.</source>
   <translation>Der Baum dieses Falls ist der, der hier liegt.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/newer_tree.py" />
   <source>This case was walked under version {old} of its tree, and version {new} is here. To walk that one: Case, Walk the tree as it is now.</source>
   <translation>Dieser Fall wurde mit Version {old} seines Baums gegangen, und hier ist Version {new}. Um diese zu gehen: Fall, Den Baum gehen, wie er jetzt ist.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/newer_tree.py" />
   <source>Walk it anew</source>
   <translation>Neu gehen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/newer_tree.py" />
   <source>Walk the tree as it is now</source>
   <translation>Den Baum gehen, wie er jetzt ist</translation>
  </message>
  <message>
   <location filename="gatewalk/window/newer_tree.py" />
   <source>What changed in the tree</source>
   <translation>Was sich im Baum geändert hat</translation>
  </message>
  <message>
   <location filename="gatewalk/window/newer_tree.py" />
   <source>Where is the tree file?</source>
   <translation>Wo liegt die Baumdatei?</translation>
  </message>
  <message>
   <location filename="gatewalk/window/newer_tree.py" />
   <source>name a version of the same tree</source>
   <translation>nennen Sie eine Version desselben Baums</translation>
  </message>
  <message>
   <location filename="gatewalk/window/newer_tree.py" />
   <source>this is the tree {other} and not {id}</source>
   <translation>dies ist der Baum {other} und nicht {id}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/next_tests_dialog.py" />
   <source>Can be prepared now; answered after: {waits}</source>
   <translation>Kann jetzt vorbereitet werden; beantwortet nach: {waits}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/next_tests_dialog.py" />
   <source>Cheapest next test</source>
   <translation>Der billigste nächste Test</translation>
  </message>
  <message>
   <location filename="gatewalk/window/next_tests_dialog.py" />
   <source>Hours for the test of {title}</source>
   <translation>Stunden für den Test von {title}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/next_tests_dialog.py" />
   <source>No question is open: every gate is answered. Nothing is left to test.</source>
   <translation>Keine Frage ist offen: Jedes Tor ist beantwortet. Es bleibt nichts zu testen.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/next_tests_dialog.py" />
   <source>Of these, {extra} hours set it up, once for all that share it.</source>
   <translation>Davon richten {extra} Stunden ihn ein, einmal für alle, die das gemeinsam haben.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/next_tests_dialog.py" />
   <source>Ranked anew with {hours} hours.</source>
   <translation>Mit {hours} Stunden neu geordnet.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/next_tests_dialog.py" />
   <source>Tests, scrolls</source>
   <translation>Tests, mit Bildlauf</translation>
  </message>
  <message>
   <location filename="gatewalk/window/next_tests_dialog.py" />
   <location filename="gatewalk/window/scores_dialog.py" />
   <source>The failing rows and as many passing ones, to run again at gates 2 and 3.</source>
   <translation>Die durchgefallenen Zeilen und ebenso viele bestandene, für neue Läufe an den Toren 2 und 3.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/next_tests_dialog.py" />
   <source>What to test next, by what its answer is expected to say about the exit per hour of work. The hours are estimates: correct them, and the list ranks anew. The gates keep their order.</source>
   <translation>Was als Nächstes zu testen ist, nach dem, was die Antwort je Arbeitsstunde über den Ausgang verrät. Die Stunden sind geschätzt: Berichtigen Sie sie, und die Liste ordnet sich neu. Die Tore behalten ihre Reihenfolge.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/next_tests_dialog.py" />
   <source>Would say next to nothing about the exit; {hours} of work</source>
   <translation>Würde fast nichts über den Ausgang sagen; {hours} Arbeit</translation>
  </message>
  <message>
   <location filename="gatewalk/window/next_tests_dialog.py" />
   <source>Write a number of hours, like 3.5.</source>
   <translation>Schreiben Sie eine Zahl von Stunden, etwa 3.5.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/next_tests_dialog.py" />
   <location filename="gatewalk/window/scores_dialog.py" />
   <source>Write the re-run list…</source>
   <translation>Liste für den neuen Lauf schreiben…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/next_tests_dialog.py" />
   <source>hours</source>
   <translation>Std.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/next_tests_dialog.py" />
   <source>{bits} bits for {hours} of work, {per_hour} bits an hour</source>
   <translation>{bits} Bit für {hours} Arbeit, {per_hour} Bit je Stunde</translation>
  </message>
  <message>
   <location filename="gatewalk/window/next_tests_dialog.py" />
   <source>{hours} hours</source>
   <translation>{hours} Stunden</translation>
  </message>
  <message>
   <location filename="gatewalk/window/palette.py" />
   <source>Actions</source>
   <translation>Aktionen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/palette.py" />
   <source>Arrow keys choose, Enter does it.</source>
   <translation>Pfeiltasten wählen, Enter führt aus.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/palette.py" />
   <source>Do it</source>
   <translation>Ausführen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/palette.py" />
   <source>Find an action</source>
   <translation>Eine Aktion suchen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/palette.py" />
   <source>Type a few letters</source>
   <translation>Tippen Sie ein paar Buchstaben</translation>
  </message>
  <message>
   <location filename="gatewalk/window/palette.py" />
   <source>Type a few letters, for instance: export</source>
   <translation>Tippen Sie ein paar Buchstaben, zum Beispiel: export</translation>
  </message>
  <message>
   <location filename="gatewalk/window/plan_dialog.py" />
   <source>
Done when: {done_when}</source>
   <translation>
Erledigt, wenn: {done_when}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/plan_dialog.py" />
   <source>Actions and owners</source>
   <translation>Maßnahmen und Zuständige</translation>
  </message>
  <message>
   <location filename="gatewalk/window/plan_dialog.py" />
   <source>Consulted</source>
   <translation>Angehört</translation>
  </message>
  <message>
   <location filename="gatewalk/window/plan_dialog.py" />
   <source>Decided by (split by ;)</source>
   <translation>Entschieden von (getrennt durch ;)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/plan_dialog.py" />
   <source>Decision and people</source>
   <translation>Entscheidung und Menschen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/plan_dialog.py" />
   <source>Dissent</source>
   <translation>Abweichende Meinung</translation>
  </message>
  <message>
   <location filename="gatewalk/window/plan_dialog.py" />
   <source>Done: {text}</source>
   <translation>Erledigt: {text}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/plan_dialog.py" />
   <source>Due date of: {text}</source>
   <translation>Fällig am: {text}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/plan_dialog.py" />
   <source>Each action gets an owner and a date; the record shows how it will be verified.</source>
   <translation>Jede Maßnahme bekommt jemanden, der zuständig ist, und ein Datum; das Protokoll zeigt, wie sie geprüft wird.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/plan_dialog.py" />
   <source>Informed</source>
   <translation>Unterrichtet</translation>
  </message>
  <message>
   <location filename="gatewalk/window/plan_dialog.py" />
   <source>No actions yet: the walk has collected no exit.</source>
   <translation>Noch keine Maßnahmen: Der Weg hat keinen Ausgang erreicht.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/plan_dialog.py" />
   <source>One line per person: name: what they object to</source>
   <translation>Eine Zeile je Person: Name: was sie einwendet</translation>
  </message>
  <message>
   <location filename="gatewalk/window/plan_dialog.py" />
   <source>Owner</source>
   <translation>Zuständig</translation>
  </message>
  <message>
   <location filename="gatewalk/window/plan_dialog.py" />
   <source>Owner of: {text}</source>
   <translation>Zuständig für: {text}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/plan_dialog.py" />
   <source>Plan, scrolls</source>
   <translation>Plan, mit Bildlauf</translation>
  </message>
  <message>
   <location filename="gatewalk/window/plan_dialog.py" />
   <source>The decision in one sentence</source>
   <translation>Die Entscheidung in einem Satz</translation>
  </message>
  <message>
   <location filename="gatewalk/window/plan_dialog.py" />
   <source>Write the date as year-month-day, for example 2026-12-18.</source>
   <translation>Schreiben Sie das Datum als Jahr-Monat-Tag, zum Beispiel 2026-12-18.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/present.py" />
   <source>Note, Esc leaves it</source>
   <translation>Notiz, Esc verlässt sie</translation>
  </message>
  <message>
   <location filename="gatewalk/window/present.py" />
   <source>Present mode</source>
   <translation>Vorführung</translation>
  </message>
  <message>
   <location filename="gatewalk/window/presenting.py" />
   <source>The other screen is gone: present mode goes on in this window. Press M when the screen is back, Esc to leave.</source>
   <translation>Der andere Schirm ist weg: Die Vorführung geht in diesem Fenster weiter. Drücken Sie M, wenn der Schirm wieder da ist, Esc zum Verlassen.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/presenting.py" />
   <source>There is one screen only; present mode stays in this window.</source>
   <translation>Es gibt nur einen Schirm; die Vorführung bleibt in diesem Fenster.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/progress_bar.py" />
   <location filename="gatewalk/window/sealing.py" />
   <location filename="gatewalk/window/work_dialog.py" />
   <source>How much is done</source>
   <translation>Wie viel getan ist</translation>
  </message>
  <message>
   <location filename="gatewalk/window/progress_bar.py" />
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <location filename="gatewalk/window/progress_bar.py" />
   <location filename="gatewalk/window/work_dialog.py" />
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="gatewalk/window/progress_bar.py" />
   <location filename="gatewalk/window/work_dialog.py" />
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rerun.py" />
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rerun.py" />
   <source>Write the re-run list</source>
   <translation>Die Liste für den neuen Lauf schreiben</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rerun.py" />
   <source>Writing the re-run list…</source>
   <translation>Die Liste für den neuen Lauf wird geschrieben…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rerun.py" />
   <source>{name}: {failing} that fail and {passing} that pass, to run again as they are and fixed.</source>
   <translation>{name}: {failing}, die durchfallen, und {passing}, die bestehen, für einen unveränderten und einen verbesserten Lauf.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_bar.py" />
   <source>&amp;Show</source>
   <translation>&amp;Zeigen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_bar.py" />
   <source>All rows, flips first</source>
   <translation>Alle Zeilen, Wechsel zuerst</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_bar.py" />
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_bar.py" />
   <source>Columns ({count})</source>
   <translation>Spalten ({count})</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_bar.py" />
   <source>Columns with people's words: {names}</source>
   <translation>Spalten mit Worten von Menschen: {names}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_bar.py" />
   <source>Errors of the run</source>
   <translation>Fehler des Laufs</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_bar.py" />
   <source>Failing</source>
   <translation>Durchgefallen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_bar.py" />
   <source>Gained: failed in {first}, passed in {second}</source>
   <translation>Gewonnen: in {first} durchgefallen, in {second} bestanden</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_bar.py" />
   <source>Hide texts</source>
   <translation>Texte verbergen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_bar.py" />
   <source>Left out of scoring</source>
   <translation>Von der Bewertung ausgenommen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_bar.py" />
   <source>Lost: passed in {first}, failed in {second}</source>
   <translation>Verloren: in {first} bestanden, in {second} durchgefallen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_bar.py" />
   <source>Search the rows</source>
   <translation>Die Zeilen durchsuchen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_bar.py" />
   <source>Show texts</source>
   <translation>Texte zeigen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_bar.py" />
   <source>Text to look for in every shown column</source>
   <translation>Text, der in allen gezeigten Spalten gesucht wird</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_bar.py" />
   <source>Which rows</source>
   <translation>Welche Zeilen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_bar.py" />
   <source>Which rows are listed</source>
   <translation>Welche Zeilen aufgeführt sind</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_bar.py" />
   <source>With a tag or a note</source>
   <translation>Mit Stichwort oder Notiz</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_dialog.py" />
   <source> with “{search}”</source>
   <translation> mit „{search}“</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_dialog.py" />
   <source>Export rows</source>
   <translation>Zeilen exportieren</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_dialog.py" />
   <source>Export the list…</source>
   <translation>Die Liste exportieren…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_dialog.py" />
   <source>Export {count} selected rows…</source>
   <translation>{count} gewählte Zeilen exportieren…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_dialog.py" />
   <source>Listed: {filter_words}.</source>
   <translation>Aufgeführt: {filter_words}.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_dialog.py" />
   <source>Listing…</source>
   <translation>Wird aufgelistet…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_dialog.py" />
   <source>Next failing  (N)</source>
   <translation>Nächstes Durchgefallene  (N)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_dialog.py" />
   <source>Previous failing  (P)</source>
   <translation>Voriges Durchgefallene  (P)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_dialog.py" />
   <source>Reading the rows…</source>
   <translation>Die Zeilen werden gelesen…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_dialog.py" />
   <source>Rows above, the chosen example below</source>
   <translation>Oben Zeilen, unten das gewählte Beispiel</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_dialog.py" />
   <source>Rows behind it</source>
   <translation>Zeilen dahinter</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_dialog.py" />
   <source>Table (*.csv)</source>
   <translation>Tabelle (*.csv)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_dialog.py" />
   <source>Writing…</source>
   <translation>Wird geschrieben…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_dialog.py" />
   <source>all rows</source>
   <translation>alle Zeilen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_dialog.py" />
   <source>readings {names}</source>
   <translation>Messungen {names}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_dialog.py" />
   <source>{count} written: {out}</source>
   <translation>{count} geschrieben: {out}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_dialog.py" />
   <source>{days} to {days2}</source>
   <translation>{days} bis {days2}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_diff_view.py" />
   <source>Difference from the output of</source>
   <translation>Unterschied, ausgehend von der Ausgabe von</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_diff_view.py" />
   <source>Difference of the outputs</source>
   <translation>Unterschied der Ausgaben</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_diff_view.py" />
   <source>Difference of two outputs</source>
   <translation>Unterschied zweier Ausgaben</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_diff_view.py" />
   <source>Difference to the output of</source>
   <translation>Unterschied zur Ausgabe von</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_diff_view.py" />
   <source>Removed words begin with a minus, inserted ones with a plus</source>
   <translation>Entfernte Wörter beginnen mit einem Minus, eingefügte mit einem Plus</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_diff_view.py" />
   <source>The outputs are the same.</source>
   <translation>Die Ausgaben sind gleich.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_diff_view.py" />
   <source>from</source>
   <translation>von</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_diff_view.py" />
   <source>to</source>
   <translation>zu</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_diff_view.py" />
   <source>− {removed} removed, + {inserted} inserted</source>
   <translation>− {removed} entfernt, + {inserted} eingefügt</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_example.py" />
   <source>A note on this example</source>
   <translation>Eine Notiz zu diesem Beispiel</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_example.py" />
   <source>Choose a row to see its example in every reading.</source>
   <translation>Wählen Sie eine Zeile, um ihr Beispiel in jeder Messung zu sehen.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_example.py" />
   <source>Context</source>
   <translation>Kontext</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_example.py" />
   <source>Example (its name is hidden)</source>
   <translation>Beispiel (sein Name ist verborgen)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_example.py" />
   <source>Example {example}</source>
   <translation>Beispiel {example}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_example.py" />
   <source>Expected</source>
   <translation>Erwartet</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_example.py" />
   <source>One row; no column names its example</source>
   <translation>Eine Zeile; keine Spalte nennt ihr Beispiel</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_example.py" />
   <source>Tags, divided by commas</source>
   <translation>Stichwörter, mit Kommas</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_example.py" />
   <source>The chosen example in every reading</source>
   <translation>Das gewählte Beispiel in jeder Messung</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_example.py" />
   <source>The example, scrolls</source>
   <translation>Das Beispiel, mit Bildlauf</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_example.py" />
   <source>no reading</source>
   <translation>keine Messung</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_example.py" />
   <source>one of {count} rows</source>
   <translation>eine von {count} Zeilen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_example.py" />
   <source>score {score_words}</source>
   <translation>Messwert {score_words}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_example.py" />
   <source>{title}, the same in all</source>
   <translation>{title}, in allen gleich</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_model.py" />
   <source>Change</source>
   <translation>Änderung</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_model.py" />
   <location filename="gatewalk/window/scores_dialog.py" />
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_model.py" />
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_model.py" />
   <source>↑ gained</source>
   <translation>↑ gewonnen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_model.py" />
   <source>↓ lost</source>
   <translation>↓ verloren</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_model.py" />
   <source>✎ note</source>
   <translation>✎ Notiz</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_model.py" />
   <source>✓ pass</source>
   <translation>✓ bestanden</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_model.py" />
   <source>✕ fail</source>
   <translation>✕ verfehlt</translation>
  </message>
  <message>
   <location filename="gatewalk/window/rows_table.py" />
   <source>Rows. N and P go to the next and the previous failing one, S sorts.</source>
   <translation>Zeilen. N und P gehen zur nächsten und zur vorigen durchgefallenen, S sortiert.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/score_files.py" />
   <source> and {count} more</source>
   <translation> und {count} weitere</translation>
  </message>
  <message>
   <location filename="gatewalk/window/score_files.py" />
   <source>The rows are not at hand: {named}{more}. Looked in {where}. The file may have moved or changed since it was read; the investigation keeps its counts all the same.</source>
   <translation>Die Zeilen sind nicht zur Hand: {named}{more}. Gesucht in {where}. Die Datei kann verschoben oder geändert worden sein, seit sie gelesen wurde; die Untersuchung behält ihre Zahlen dennoch.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/score_files.py" />
   <source>any known folder</source>
   <translation>alle bekannten Ordner</translation>
  </message>
  <message>
   <location filename="gatewalk/window/score_files.py" />
   <source>{name} (no SHA-256 was made of it)</source>
   <translation>{name} (es wurde keine SHA-256 davon gebildet)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/score_files.py" />
   <source>{name} ({rows} rows, SHA-256 {sha256}…)</source>
   <translation>{name} ({rows} Zeilen, SHA-256 {sha256}…)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/score_options.py" />
   <source>A smaller score is better</source>
   <translation>Ein kleinerer Wert ist besser</translation>
  </message>
  <message>
   <location filename="gatewalk/window/score_options.py" />
   <source>Range of the scores</source>
   <translation>Wertebereich der Messwerte</translation>
  </message>
  <message>
   <location filename="gatewalk/window/score_options.py" />
   <source>a smaller score is better</source>
   <translation>ein kleinerer Wert ist besser</translation>
  </message>
  <message>
   <location filename="gatewalk/window/score_options.py" />
   <source>range as found</source>
   <translation>Bereich wie gefunden</translation>
  </message>
  <message>
   <location filename="gatewalk/window/score_options.py" />
   <source>worst and best score</source>
   <translation>schlechtester und bester Wert</translation>
  </message>
  <message>
   <location filename="gatewalk/window/scores_dialog.py" />
   <source>Gate by gate</source>
   <translation>Tor für Tor</translation>
  </message>
  <message>
   <location filename="gatewalk/window/scores_dialog.py" />
   <source>How the files were read</source>
   <translation>Wie die Dateien gelesen wurden</translation>
  </message>
  <message>
   <location filename="gatewalk/window/scores_dialog.py" />
   <source>Missing: {what}</source>
   <translation>Es fehlt: {what}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/scores_dialog.py" />
   <source>What the scores hold</source>
   <translation>Was die Messwerte enthalten</translation>
  </message>
  <message>
   <location filename="gatewalk/window/scores_dialog.py" />
   <source>What the scores hold, scrolls</source>
   <translation>Was die Messwerte enthalten, mit Bildlauf</translation>
  </message>
  <message>
   <location filename="gatewalk/window/scores_dialog.py" />
   <source>What these scores can say at each gate, what is missing, and how the files were read.</source>
   <translation>Was diese Messwerte an jedem Tor sagen können, was fehlt und wie die Dateien gelesen wurden.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/scores_dialog.py" />
   <source>Which column is what</source>
   <translation>Welche Spalte was ist</translation>
  </message>
  <message>
   <location filename="gatewalk/window/scores_dialog.py" />
   <source>enough</source>
   <translation>genug</translation>
  </message>
  <message>
   <location filename="gatewalk/window/scores_dialog.py" />
   <source>missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <location filename="gatewalk/window/scores_dialog.py" />
   <source>{n} completed or repaired</source>
   <translation>{n} ergänzt oder berichtigt</translation>
  </message>
  <message>
   <location filename="gatewalk/window/scores_dialog.py" />
   <source>{n} dropped</source>
   <translation>{n} weggelassen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/sealing.py" />
   <source>Save without it</source>
   <translation>Ohne sie speichern</translation>
  </message>
  <message>
   <location filename="gatewalk/window/sealing.py" />
   <source>The case is saved as soon as it is there. It lets the rows be found again, and tells later that they are those that were measured.</source>
   <translation>Der Fall wird gespeichert, sobald sie da ist. Mit ihr sind die Zeilen wiederzufinden, und später ist zu erkennen, dass es die gemessenen sind.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/sealing.py" />
   <source>The score file's SHA-256 is being made</source>
   <translation>Die SHA-256 der Datei mit Messwerten wird gebildet</translation>
  </message>
  <message>
   <location filename="gatewalk/window/share_bar.py" />
   <source>{share} % of the best</source>
   <translation>{share} % des besten</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source> (new)</source>
   <translation> (neu)</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source> and </source>
   <translation> und </translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>**{name}**: {baseline_n} rows at baseline, {current_n} now.</source>
   <translation>**{name}**: {baseline_n} Zeilen beim Ausgangswert, {current_n} jetzt.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>Dropped by</source>
   <translation>Gefallen um</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>Every column with few values, pairs of them, and the length, script and words of texts are tried. A slice counts as found where it fell more than the rest and this is no luck of trying many.</source>
   <translation>Jede Spalte mit wenigen Werten, Paare davon und Länge, Schrift und Wörter von Texten werden versucht. Eine Teilmenge gilt als gefunden, wo sie stärker fiel als der Rest und das kein Glück vieler Versuche ist.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>Found</source>
   <translation>Gefunden</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>It comes from the texts, not from a column of the file, so it cannot be made a slice.</source>
   <translation>Sie kommt aus den Texten, nicht aus einer Spalte der Datei, und kann darum keine Teilmenge der Auswertung werden.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>It was hardly seen at baseline, so it is held against the level of the rest now.</source>
   <translation>Beim Ausgangswert kam sie kaum vor, darum wird sie gegen den heutigen Stand des Rests gehalten.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>Make this a slice of the analysis</source>
   <translation>Nach dieser Teilmenge auswerten</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>No column has slices with enough rows to be tried.</source>
   <translation>Keine Spalte hat Teilmengen mit genug Zeilen für einen Versuch.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>No slice fell more than the rest beyond chance. {tried}; {kept}.</source>
   <translation>Keine Teilmenge fiel über den Zufall hinaus stärker als der Rest. {tried}; {kept}.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>Reading the scores again…</source>
   <translation>Die Messwerte werden neu gelesen…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>Rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>Rows of it</source>
   <translation>Ihre Zeilen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>Searching the columns for slices…</source>
   <translation>Die Spalten werden nach Teilmengen durchsucht…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>Share of drop</source>
   <translation>Anteil am Abfall</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>Slices that carry the drop</source>
   <translation>Teilmengen, die den Abfall tragen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>Slices, found ones first</source>
   <translation>Teilmengen, gefundene zuerst</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>The analysis is now sliced by {named}. Undo takes it back.</source>
   <translation>Die Auswertung ist jetzt nach {named} geteilt. Rückgängig nimmt es zurück.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>The analysis is sliced by it already.</source>
   <translation>Die Auswertung ist schon danach geteilt.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>The rest by</source>
   <translation>Der Rest um</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>below 0.001</source>
   <translation>unter 0.001</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>p, adjusted</source>
   <translation>p, angepasst</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>pure noise names one in at most 5 of 100 searches</source>
   <translation>reines Rauschen nennt eine in höchstens 5 von 100 Suchen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>{count} found, the one with the largest share first. {tried}; {kept}.</source>
   <translation>{count} gefunden, die mit dem größten Anteil zuerst. {tried}; {kept}.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>{count} listed</source>
   <translation>{count} aufgeführt</translation>
  </message>
  <message>
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>✓ found</source>
   <translation>✓ gefunden</translation>
  </message>
  <message>
   <location filename="gatewalk/window/stage.py" />
   <source>Gatewalk – present mode</source>
   <translation>Gatewalk – Vorführung</translation>
  </message>
  <message>
   <location filename="gatewalk/window/stage.py" />
   <source>Present mode on the other screen</source>
   <translation>Vorführung auf dem anderen Schirm</translation>
  </message>
  <message>
   <location filename="gatewalk/window/start_page.py" />
   <source>**{title}** was not saved when Gatewalk ended.</source>
   <translation>**{title}** war nicht gespeichert, als Gatewalk endete.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/start_page.py" />
   <source>Investigations that you open or save will stand here.</source>
   <translation>Untersuchungen, die Sie öffnen oder speichern, stehen dann hier.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/start_page.py" />
   <source>It got worse. What now?</source>
   <translation>Es wurde schlechter. Was nun?</translation>
  </message>
  <message>
   <location filename="gatewalk/window/start_page.py" />
   <source>New investigation</source>
   <translation>Neue Untersuchung</translation>
  </message>
  <message>
   <location filename="gatewalk/window/start_page.py" />
   <source>Open a file…</source>
   <translation>Eine Datei öffnen…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/start_page.py" />
   <source>Open {name}, in {parent}</source>
   <translation>{name} öffnen, in {parent}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/start_page.py" />
   <source>Or drop an investigation, a record, a tree or score files anywhere on this window.</source>
   <translation>Oder ziehen Sie eine Untersuchung, ein Protokoll, einen Baum oder Messwerte irgendwo auf dieses Fenster.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/start_page.py" />
   <source>Recent</source>
   <translation>Zuletzt benutzt</translation>
  </message>
  <message>
   <location filename="gatewalk/window/start_page.py" />
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <location filename="gatewalk/window/start_page.py" />
   <source>Start a new investigation: {title}</source>
   <translation>Eine neue Untersuchung beginnen: {title}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/start_page.py" />
   <source>Start here</source>
   <translation>Hier beginnen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/start_page.py" />
   <source>Start, scrolls</source>
   <translation>Start, mit Bildlauf</translation>
  </message>
  <message>
   <location filename="gatewalk/window/start_page.py" />
   <source>Take it up again</source>
   <translation>Wieder aufnehmen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/start_page.py" />
   <source>Walk your team from a drop in quality to the cheapest fix that the evidence supports. Load eval scores or answer by hand; every answer says on what it stands.</source>
   <translation>Führen Sie Ihr Team vom Abfall der Güte zur billigsten Abhilfe, die die Belege tragen. Laden Sie Messwerte oder antworten Sie von Hand; jede Antwort sagt, worauf sie sich stützt.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/thresholds_dialog.py" />
   <source>**{value}**
Source: {source}</source>
   <translation>**{value}**
Quelle: {source}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/thresholds_dialog.py" />
   <source>Back to {shown}</source>
   <translation>Zurück auf {shown}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/thresholds_dialog.py" />
   <source>Every number of the tree, with its source. A change is measured at once, and recorded.</source>
   <translation>Jede Zahl des Baums mit ihrer Quelle. Eine Änderung wird sofort gemessen und festgehalten.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/thresholds_dialog.py" />
   <source>Thresholds</source>
   <translation>Schwellen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/thresholds_dialog.py" />
   <source>Thresholds, scrolls</source>
   <translation>Schwellen, mit Bildlauf</translation>
  </message>
  <message>
   <location filename="gatewalk/window/top_bar.py" />
   <source>All actions. F10 opens it.</source>
   <translation>Alle Aktionen. F10 öffnet es.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/top_bar.py" />
   <source>Gatewalk menu</source>
   <translation>Menü von Gatewalk</translation>
  </message>
  <message>
   <location filename="gatewalk/window/top_bar.py" />
   <source>Top bar</source>
   <translation>Obere Leiste</translation>
  </message>
  <message>
   <location filename="gatewalk/window/tour.py" />
   <source>Answer with a click or its number key. Against the scores? Say who and why.</source>
   <translation>Antworten Sie mit einem Klick oder der Zifferntaste. Gegen die Messwerte? Dann sagen Sie, wer und warum.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/tour.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="gatewalk/window/tour.py" />
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="gatewalk/window/tour.py" />
   <source>Skip the tour</source>
   <translation>Rundgang beenden</translation>
  </message>
  <message>
   <location filename="gatewalk/window/tour.py" />
   <source>The gap is always in sight: what quality was, what it is, what each fix returns.</source>
   <translation>Die Lücke ist immer zu sehen: wie die Güte war, wie sie ist, was jede Abhilfe zurückbringt.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/tour.py" />
   <source>The gates run from the cheapest fix to the costliest. Click a gate to look at it again.</source>
   <translation>Die Tore führen von der billigsten Abhilfe zur teuersten. Ein Klick auf ein Tor zeigt es noch einmal.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/tour.py" />
   <source>The same figures as plots. Click into one to see the rows behind it.</source>
   <translation>Dieselben Zahlen als Bilder. Ein Klick hinein zeigt die Zeilen dahinter.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/tour.py" />
   <source>What the scores say here, with its interval. It proposes; you decide.</source>
   <translation>Was die Messwerte hier sagen, mit ihrem Intervall. Sie schlagen vor; Sie entscheiden.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/tree_watch.py" />
   <source>; and {count} more</source>
   <translation>; und {count} weitere</translation>
  </message>
  <message>
   <location filename="gatewalk/window/tree_watch.py" />
   <source>The tree was read again. Kept, but without a place in it: {names}{more}.</source>
   <translation>Der Baum wurde neu gelesen. Behalten, aber ohne Platz darin: {names}{more}.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/tree_watch.py" />
   <source>The tree was read again; every answer keeps its place.</source>
   <translation>Der Baum wurde neu gelesen; jede Antwort behält ihren Platz.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/tree_watch.py" />
   <source>{problem}. The tree stays as it was.</source>
   <translation>{problem}. Der Baum blieb, wie er war.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/verdict_card.py" />
   <source>?  Cannot tell</source>
   <translation>?  Nicht zu sagen</translation>
  </message>
  <message>
   <location filename="gatewalk/window/verdict_card.py" />
   <source>Keeping this closes the case.</source>
   <translation>Festhalten schließt den Fall ab.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/verdict_card.py" />
   <source>Keeping this opens the case again.</source>
   <translation>Festhalten öffnet den Fall wieder.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/verdict_card.py" />
   <source>The case stays open.</source>
   <translation>Der Fall bleibt offen.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/verdict_card.py" />
   <source>◐  Partly fixed</source>
   <translation>◐  Teilweise behoben</translation>
  </message>
  <message>
   <location filename="gatewalk/window/verdict_card.py" />
   <source>✓  Fixed</source>
   <translation>✓  Behoben</translation>
  </message>
  <message>
   <location filename="gatewalk/window/verdict_card.py" />
   <source>✕  Not fixed</source>
   <translation>✕  Nicht behoben</translation>
  </message>
  <message>
   <location filename="gatewalk/window/waiting_page.py" />
   <source>Opening {opening}</source>
   <translation>{opening} wird geöffnet</translation>
  </message>
  <message>
   <location filename="gatewalk/window/waiting_page.py" />
   <source>Opening {opening}…</source>
   <translation>{opening} wird geöffnet…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/walk.py" />
   <source>the next tree</source>
   <translation>dem nächsten Baum</translation>
  </message>
  <message>
   <location filename="gatewalk/window/walk.py" />
   <source>“{title}”</source>
   <translation>„{title}“</translation>
  </message>
  <message>
   <location filename="gatewalk/window/wording.py" />
   <source>changed since {saved_at}</source>
   <translation>geändert seit {saved_at}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/wording.py" />
   <source>hosted API</source>
   <translation>gehostete Schnittstelle</translation>
  </message>
  <message>
   <location filename="gatewalk/window/wording.py" />
   <source>not saved yet</source>
   <translation>noch nicht gespeichert</translation>
  </message>
  <message>
   <location filename="gatewalk/window/wording.py" />
   <source>own weights</source>
   <translation>eigene Gewichte</translation>
  </message>
  <message>
   <location filename="gatewalk/window/wording.py" />
   <source>saved {saved_at}</source>
   <translation>gespeichert {saved_at}</translation>
  </message>
  <message>
   <location filename="gatewalk/window/work_dialog.py" />
   <source>Show me where they are…</source>
   <translation>Zeigen, wo sie sind…</translation>
  </message>
  <message>
   <location filename="gatewalk/window/work_dialog.py" />
   <source>Stopped. Nothing was changed.</source>
   <translation>Angehalten. Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="gatewalk/window/work_dialog.py" />
   <source>Where the score files are</source>
   <translation>Wo die Dateien mit Messwerten sind</translation>
  </message>
  <message>
   <location filename="gatewalk/window/work_page.py" />
   <source>Gate or decision</source>
   <translation>Tor oder Entscheidung</translation>
  </message>
  <message numerus="yes">
   <location filename="gatewalk/panels/gap_strip.py" />
   <source>of {n} gates from data</source>
   <translation>
    <numerusform>von {n} Tor aus Daten</numerusform>
    <numerusform>von {n} Toren aus Daten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gatewalk/window/library_dialog.py" />
   <source>{n} cases</source>
   <translation>
    <numerusform>{n} Fall</numerusform>
    <numerusform>{n} Fälle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gatewalk/window/library_dialog.py" />
   <source>{n} days</source>
   <translation>
    <numerusform>{n} Tag</numerusform>
    <numerusform>{n} Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gatewalk/window/rows_dialog.py" />
   <source>{n} examples</source>
   <translation>
    <numerusform>{n} Beispiel</numerusform>
    <numerusform>{n} Beispiele</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gatewalk/window/library_dialog.py" />
   <source>{n} files</source>
   <translation>
    <numerusform>{n} Datei</numerusform>
    <numerusform>{n} Dateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gatewalk/window/compare_dialog.py" />
   <source>{n} gates</source>
   <translation>
    <numerusform>{n} Tor</numerusform>
    <numerusform>{n} Tore</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gatewalk/window/rows_bar.py" />
   <source>{n} hidden ones</source>
   <translation>
    <numerusform>{n} verborgen</numerusform>
    <numerusform>{n} verborgen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gatewalk/window/next_tests_dialog.py" />
   <source>{n} hours</source>
   <translation>
    <numerusform>{n} Stunde</numerusform>
    <numerusform>{n} Stunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gatewalk/window/library_dialog.py" />
   <source>{n} investigation files</source>
   <translation>
    <numerusform>{n} Untersuchung</numerusform>
    <numerusform>{n} Untersuchungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gatewalk/window/judge_card.py" />
   <location filename="gatewalk/window/judge_dialog.py" />
   <source>{n} labels</source>
   <translation>
    <numerusform>{n} Beschriftung</numerusform>
    <numerusform>{n} Beschriftungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gatewalk/panels/plots/over_time.py" />
   <location filename="gatewalk/panels/plots/time_data.py" />
   <source>{n} points</source>
   <translation>
    <numerusform>{n} Punkt</numerusform>
    <numerusform>{n} Punkte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gatewalk/window/rerun.py" />
   <location filename="gatewalk/window/rows_dialog.py" />
   <location filename="gatewalk/window/scores_dialog.py" />
   <source>{n} rows</source>
   <translation>
    <numerusform>{n} Zeile</numerusform>
    <numerusform>{n} Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gatewalk/window/slices_dialog.py" />
   <source>{n} slices</source>
   <translation>
    <numerusform>{n} Teilmenge</numerusform>
    <numerusform>{n} Teilmengen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gatewalk/panels/gate_notes.py" />
   <source>{n} tips, signs and examples</source>
   <translation>
    <numerusform>{n} Tipp oder Beispiel</numerusform>
    <numerusform>{n} Tipps, Anzeichen und Beispiele</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gatewalk/window/rows_diff_view.py" />
   <source>{n} words</source>
   <translation>
    <numerusform>{n} Wort</numerusform>
    <numerusform>{n} Wörter</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>% of failing cases</source>
   <translation>% der durchgefallenen Fälle</translation>
  </message>
  <message>
   <source>% of familiar traffic</source>
   <translation>% des vertrauten Verkehrs</translation>
  </message>
  <message>
   <source>% of the gap</source>
   <translation>% der Lücke</translation>
  </message>
  <message>
   <source>'{column}' counts from an unknown start (a clock, not a date)</source>
   <translation>„{column}“ zählt von einem unbekannten Anfang (eine Uhr, kein Datum)</translation>
  </message>
  <message>
   <source>'{column}' has {n} values: the {n2} commonest are kept apart</source>
   <translation>„{column}“ hat {n} Werte: Die {n2} häufigsten werden einzeln geführt</translation>
  </message>
  <message>
   <source>'{column}' holds {n} values on the same examples: if they are runs to compare, choose it as the reading and say which value is which</source>
   <translation>„{column}“ enthält {n} Werte zu denselben Beispielen: Wenn es Läufe zum Vergleichen sind, wählen Sie sie als Messung und sagen Sie, welcher Wert welcher ist</translation>
  </message>
  <message>
   <source>'{file}' in this archive is broken</source>
   <translation>„{file}“ in diesem Archiv ist zerstört</translation>
  </message>
  <message>
   <source>'{file}' is larger than {n} MB unpacked</source>
   <translation>„{file}“ ist ausgepackt größer als {n} MB</translation>
  </message>
  <message>
   <source>'{name}' could be {kinds}</source>
   <translation>„{name}“ könnte {kinds} sein</translation>
  </message>
  <message>
   <source>'{name}' is named like the role {role} but does not hold what it needs</source>
   <translation>„{name}“ heißt wie die Rolle {role}, enthält aber nicht, was sie braucht</translation>
  </message>
  <message>
   <source>'{name}' is neither a value of the arm column, a score column nor a file</source>
   <translation>„{name}“ ist weder ein Wert der Spalte mit den Messungen noch eine Spalte mit Messwerten noch eine Datei</translation>
  </message>
  <message>
   <source>'{name}' is not taken as the time: {x}</source>
   <translation>„{name}“ gilt nicht als Zeit: {x}</translation>
  </message>
  <message>
   <source>'{x}' is not a span of days</source>
   <translation>„{x}“ ist keine Spanne von Tagen</translation>
  </message>
  <message>
   <source>(not among the first rows)</source>
   <translation>(nicht unter den ersten Zeilen)</translation>
  </message>
  <message>
   <source>; it probably coincides with the {x} ({n} %)</source>
   <translation>; das fällt wahrscheinlich zusammen mit: {x} ({n} %)</translation>
  </message>
  <message>
   <source>; no change is logged in that time</source>
   <translation>; in dieser Zeit ist keine Änderung verzeichnet</translation>
  </message>
  <message>
   <source>; no logged change fits it clearly</source>
   <translation>; keine verzeichnete Änderung passt deutlich dazu</translation>
  </message>
  <message>
   <source>; this coincides with the {x}</source>
   <translation>; das fällt zusammen mit: {x}</translation>
  </message>
  <message>
   <source>; this coincides with the {x}, which cannot be rolled back</source>
   <translation>; das fällt zusammen mit: {x}, und lässt sich nicht zurücknehmen</translation>
  </message>
  <message>
   <source>A drop is measured, but {x}: sudden or gradual cannot be told.</source>
   <translation>Ein Abfall ist gemessen, aber {x}: Ob plötzlich oder allmählich, ist nicht zu sagen.</translation>
  </message>
  <message>
   <source>A drop of {a} is real, but under the {n} points that count as material.</source>
   <translation>Ein Abfall um {a} ist echt, aber unter den {n} Punkten, die als nennenswert gelten.</translation>
  </message>
  <message>
   <source>A history of {n} scored batches or more shows a shape.</source>
   <translation>Ein Verlauf von {n} oder mehr bewerteten Schüben zeigt eine Form.</translation>
  </message>
  <message>
   <source>A history of {n} scored days</source>
   <translation>Ein Verlauf von {n} bewerteten Tagen</translation>
  </message>
  <message>
   <source>A logged change would fall into this interval by chance with a probability of {n} %.</source>
   <translation>Eine verzeichnete Änderung fiele mit einer Wahrscheinlichkeit von {n} % zufällig in dieses Intervall.</translation>
  </message>
  <message>
   <source>A new kind of input hidden under an old name reads just like this: split {x} more finely and look again.</source>
   <translation>Eine neue Art von Eingaben unter altem Namen sieht genauso aus: Teilen Sie {x} feiner und sehen Sie noch einmal hin.</translation>
  </message>
  <message>
   <source>A small drop is real: the change {x} is {a}; a drop of {b} is ruled out.</source>
   <translation>Ein kleiner Abfall ist echt: Die Änderung {x} ist {a}; ein Abfall von {b} ist ausgeschlossen.</translation>
  </message>
  <message>
   <source>A step and a steady decline together: undoing a change ends the step only.</source>
   <translation>Eine Stufe und ein stetiger Rückgang zugleich: Eine Änderung zurückzunehmen beendet nur die Stufe.</translation>
  </message>
  <message>
   <source>About {a} per reading would settle it, if the shares stay as they are.</source>
   <translation>Etwa {a} je Messung würden es klären, wenn die Anteile bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>About {a} run again would settle it, if the shares stay as they are.</source>
   <translation>Etwa {a}, neu gelaufen, würden es klären, wenn die Anteile bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>About {n} batches of {n2} examples would settle it.</source>
   <translation>Etwa {n} Schübe zu {n2} Beispielen würden es klären.</translation>
  </message>
  <message>
   <source>About {n} examples in each of {n2} batches would settle it.</source>
   <translation>Etwa {n} Beispiele in jedem von {n2} Schüben würden es klären.</translation>
  </message>
  <message>
   <source>About {n} examples per reading show a drop of {a} with a power of {n2} %.</source>
   <translation>Etwa {n} Beispiele je Messung zeigen einen Abfall um {a} mit einer Trennschärfe von {n2} %.</translation>
  </message>
  <message>
   <source>About {n} examples per reading show the drop seen with a power of {n2} %.</source>
   <translation>Etwa {n} Beispiele je Messung zeigen den gesehenen Abfall mit einer Trennschärfe von {n2} %.</translation>
  </message>
  <message>
   <source>About {n} examples per reading would settle it.</source>
   <translation>Etwa {n} Beispiele je Messung würden es klären.</translation>
  </message>
  <message>
   <source>About {n} examples per reading would tell {n2} % apart.</source>
   <translation>Etwa {n} Beispiele je Messung würden zeigen, auf welcher Seite von {n2} % es liegt.</translation>
  </message>
  <message>
   <source>About {n} timed calls before and as many after would tell more.</source>
   <translation>Etwa {n} gemessene Aufrufe vorher und ebenso viele nachher würden mehr sagen.</translation>
  </message>
  <message>
   <source>Another mix of familiar kinds</source>
   <translation>Andere Mischung vertrauter Arten</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Ausgangswert</translation>
  </message>
  <message>
   <source>Began</source>
   <translation>Begann</translation>
  </message>
  <message>
   <source>Both readings use the same examples: a frozen set cannot show failures in new kinds of input.</source>
   <translation>Beide Messungen benutzen dieselben Beispiele: Eine feste Menge kann Fehler bei neuen Arten von Eingaben nicht zeigen.</translation>
  </message>
  <message>
   <source>Both: of the drop, {a}, {b} come with new or more frequent kinds of input and {c} from familiar inputs that got worse.</source>
   <translation>Beides: Vom Abfall, {a}, kommen {b} mit neuen oder häufigeren Arten von Eingaben und {c} von vertrauten Eingaben, die schlechter wurden.</translation>
  </message>
  <message>
   <source>Both: of what is left, {a}, {b} come with new or more frequent kinds of input and {c} from familiar inputs that got worse.</source>
   <translation>Beides: Vom Rest, {a}, kommen {b} mit neuen oder häufigeren Arten von Eingaben und {c} von vertrauten Eingaben, die schlechter wurden.</translation>
  </message>
  <message>
   <source>Breadth of the loss</source>
   <translation>Breite des Verlusts</translation>
  </message>
  <message>
   <source>Breadth of the within-slice loss; count of unique labelled examples</source>
   <translation>Breite des Verlusts innerhalb der Teilmengen; Zahl verschiedener beschrifteter Beispiele</translation>
  </message>
  <message>
   <source>Cost after</source>
   <translation>Kosten nachher</translation>
  </message>
  <message>
   <source>Cost before</source>
   <translation>Kosten vorher</translation>
  </message>
  <message>
   <source>Cost holds; whether style control or a new ability is missing is not timed.</source>
   <translation>Die Kosten halten; ob die Lenkung des Stils oder eine neue Fähigkeit fehlt, misst keine Uhr.</translation>
  </message>
  <message>
   <source>Cost rose by more than is acceptable.</source>
   <translation>Die Kosten stiegen stärker, als vertretbar ist.</translation>
  </message>
  <message>
   <source>Cost, change of mean</source>
   <translation>Kosten, Änderung des Mittels</translation>
  </message>
  <message>
   <source>Coverage of the loaded scores and of what was ticked</source>
   <translation>Abdeckung durch die geladenen Messwerte und durch das Angekreuzte</translation>
  </message>
  <message>
   <source>Current</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Depth of the dip</source>
   <translation>Tiefe der Delle</translation>
  </message>
  <message>
   <source>Drop</source>
   <translation>Abfall</translation>
  </message>
  <message>
   <source>Drop over the history</source>
   <translation>Abfall über den Verlauf</translation>
  </message>
  <message>
   <source>Every score of {arm} is the same: check that the scorer works.</source>
   <translation>Jeder Messwert ({arm}) ist derselbe: Prüfen Sie, ob die Bewertung arbeitet.</translation>
  </message>
  <message>
   <source>Examples of the affected kinds</source>
   <translation>Beispiele der betroffenen Arten</translation>
  </message>
  <message>
   <source>Examples that changed</source>
   <translation>Beispiele, die sich änderten</translation>
  </message>
  <message>
   <source>Expected to say {n} bits about the exit for about {n2} hours of work.</source>
   <translation>Verrät wohl {n} Bit über den Ausgang für etwa {n2} Stunden Arbeit.</translation>
  </message>
  <message>
   <source>Explained without any drift</source>
   <translation>Ohne jede Drift erklärt</translation>
  </message>
  <message>
   <source>Failing cases alone, without a control re-run: an upper bound.</source>
   <translation>Nur durchgefallene Fälle, ohne Kontrolllauf: eine obere Grenze.</translation>
  </message>
  <message>
   <source>Familiar inputs account for {a}.</source>
   <translation>Auf vertraute Eingaben gehen {a} zurück.</translation>
  </message>
  <message>
   <source>Familiar inputs got worse</source>
   <translation>Vertraute Eingaben wurden schlechter</translation>
  </message>
  <message>
   <source>Familiar inputs got worse: they account for {a} of the drop, {b}, above all {names}.</source>
   <translation>Vertraute Eingaben wurden schlechter: Auf sie gehen {a} des Abfalls zurück, {b}, vor allem {names}.</translation>
  </message>
  <message>
   <source>Familiar inputs got worse: they account for {a} of what is left, {b}, above all {names}.</source>
   <translation>Vertraute Eingaben wurden schlechter: Auf sie gehen {a} des Rests zurück, {b}, vor allem {names}.</translation>
  </message>
  <message>
   <source>Familiar kinds of input</source>
   <translation>Vertraute Arten von Eingaben</translation>
  </message>
  <message>
   <source>Familiar kinds that got worse on their own</source>
   <translation>Vertraute Arten, die für sich schlechter wurden</translation>
  </message>
  <message>
   <source>Few-shot examples in the prompt add {a} of a gap of {b} at the very most: failing examples alone, run again, look better by luck.</source>
   <translation>Beispiele im Prompt bringen höchstens weitere {a} einer Lücke von {b}: Durchgefallene Beispiele allein sehen bei einem neuen Lauf schon durch Glück besser aus.</translation>
  </message>
  <message>
   <source>Few-shot examples in the prompt add {a} of a gap of {b}, {n} % so far: {x}.</source>
   <translation>Beispiele im Prompt bringen weitere {a} einer Lücke von {b}, bisher {n} %: {x}.</translation>
  </message>
  <message>
   <source>Few-shot examples in the prompt add {a} of a gap of {b}: {x}.</source>
   <translation>Beispiele im Prompt bringen weitere {a} einer Lücke von {b}: {x}.</translation>
  </message>
  <message>
   <source>Few-shot examples in the prompt return {a} of a gap of {b} at the very most: failing examples alone, run again, look better by luck.</source>
   <translation>Beispiele im Prompt bringen höchstens {a} einer Lücke von {b} zurück: Durchgefallene Beispiele allein sehen bei einem neuen Lauf schon durch Glück besser aus.</translation>
  </message>
  <message>
   <source>Few-shot examples in the prompt return {a} of a gap of {b}, {n} % so far: {x}.</source>
   <translation>Beispiele im Prompt bringen {a} einer Lücke von {b} zurück, bisher {n} %: {x}.</translation>
  </message>
  <message>
   <source>Few-shot examples in the prompt return {a} of a gap of {b}: {x}.</source>
   <translation>Beispiele im Prompt bringen {a} einer Lücke von {b} zurück: {x}.</translation>
  </message>
  <message>
   <source>Fewer than two kinds of input are marked, so the drop cannot be split by kind.</source>
   <translation>Weniger als zwei Arten von Eingaben sind bezeichnet, der Abfall lässt sich also nicht nach Arten aufteilen.</translation>
  </message>
  <message>
   <source>Fewer than {n} examples of {names}.</source>
   <translation>Weniger als {n} Beispiele von {names}.</translation>
  </message>
  <message>
   <source>Fieller 1954 with delta-method variances</source>
   <translation>Fieller 1954 mit Varianzen nach der Delta-Methode</translation>
  </message>
  <message>
   <source>Fix retrieval and prompting until the share of ungrounded answers passes, then score again.</source>
   <translation>Bessern Sie Suche und Prompt, bis der Anteil nicht belegter Antworten besteht, und bewerten Sie dann noch einmal.</translation>
  </message>
  <message>
   <source>Fixed: {a} came back and less than {n} points are missing.</source>
   <translation>Behoben: {a} kamen zurück, und weniger als {n} Punkte fehlen.</translation>
  </message>
  <message>
   <source>Gain</source>
   <translation>Gewinn</translation>
  </message>
  <message>
   <source>Gain over the arm before it</source>
   <translation>Gewinn gegenüber dem Lauf davor</translation>
  </message>
  <message>
   <source>Gate {n} needs a reading with {x}: {y}.</source>
   <translation>Tor {n} braucht eine Messung mit {x}: {y}.</translation>
  </message>
  <message>
   <source>Groundedness</source>
   <translation>Belegtheit</translation>
  </message>
  <message>
   <source>Had a change to the system been logged on {d}, {x}</source>
   <translation>Wäre am {d} eine Änderung am System verzeichnet, {x}</translation>
  </message>
  <message>
   <source>Hahn and Meeker 1991, section 5.2</source>
   <translation>Hahn und Meeker 1991, Abschnitt 5.2</translation>
  </message>
  <message>
   <source>Hallucination is not measured.</source>
   <translation>Erfundenes ist nicht gemessen.</translation>
  </message>
  <message>
   <source>Hand-made context adds {a} of a gap of {b}: {x}.</source>
   <translation>Kontext von Hand bringt weitere {a} einer Lücke von {b}: {x}.</translation>
  </message>
  <message>
   <source>Hand-made context returns {a} of a gap of {b} at the very most: failing examples alone, run again, look better by luck.</source>
   <translation>Kontext von Hand bringt höchstens {a} einer Lücke von {b} zurück: Durchgefallene Beispiele allein sehen bei einem neuen Lauf schon durch Glück besser aus.</translation>
  </message>
  <message>
   <source>Hand-made context returns {a} of a gap of {b}: {x}.</source>
   <translation>Kontext von Hand bringt {a} einer Lücke von {b} zurück: {x}.</translation>
  </message>
  <message>
   <source>Hansen 2000 (date interval); Beaulieu and Killick 2018 (trend, step and memory told apart)</source>
   <translation>Hansen 2000 (Intervall des Datums); Beaulieu und Killick 2018 (Trend, Stufe und Gedächtnis getrennt)</translation>
  </message>
  <message>
   <source>Harness and data stand; nobody has named the missing capability.</source>
   <translation>Prüfstand und Daten stehen; niemand hat die fehlende Fähigkeit genannt.</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>History and readings disagree: the readings show a drop, the history shows {x}.</source>
   <translation>Verlauf und Messungen widersprechen sich: Die Messungen zeigen einen Abfall, der Verlauf zeigt {x}.</translation>
  </message>
  <message>
   <source>If the drift were answered “{x}” instead of “{y}”, {z}</source>
   <translation>Wäre die Drift mit „{x}“ statt „{y}“ beantwortet, {z}</translation>
  </message>
  <message>
   <source>If the threshold {name} were {n} instead of {n2}, {x}</source>
   <translation>Wäre die Schwelle {name} {n} statt {n2}, {x}</translation>
  </message>
  <message>
   <source>If {n} {kind} of the reading “{name}” had been right, {x}</source>
   <translation>Wären {n} {kind} der Messung „{name}“ richtig gewesen, {x}</translation>
  </message>
  <message>
   <source>If {n} {kind} of the reading “{name}” had been wrong, {x}</source>
   <translation>Wären {n} {kind} der Messung „{name}“ falsch gewesen, {x}</translation>
  </message>
  <message>
   <source>In “{tree}”: {x}</source>
   <translation>In „{tree}“: {x}</translation>
  </message>
  <message>
   <source>It can be prepared now, and answered after: {x}</source>
   <translation>Es kann jetzt vorbereitet werden, beantwortet nach: {x}</translation>
  </message>
  <message>
   <source>It cannot be told whether the fix worked: {x}.</source>
   <translation>Ob die Abhilfe gewirkt hat, ist nicht zu sagen: {x}.</translation>
  </message>
  <message>
   <source>It is concept drift only if the grader did not change: score formerly right examples again under today's labels as a second witness.</source>
   <translation>Konzeptdrift ist es nur, wenn sich die Bewertung nicht geändert hat: Bewerten Sie früher richtige Beispiele mit den heutigen Beschriftungen noch einmal, als zweites Zeugnis.</translation>
  </message>
  <message>
   <source>It may be nothing that remains, {a}: there is no drop to split.</source>
   <translation>Vielleicht bleibt nichts übrig, {a}: Es gibt keinen Abfall aufzuteilen.</translation>
  </message>
  <message>
   <source>Kinds of input by {names}</source>
   <translation>Arten von Eingaben nach {names}</translation>
  </message>
  <message>
   <source>Kinds with fewer than {n} baseline rows count as new: {names}.</source>
   <translation>Arten mit weniger als {n} Zeilen beim Ausgangswert gelten als neu: {names}.</translation>
  </message>
  <message>
   <source>Label at least {n} current inputs, and {n2} more to hold out.</source>
   <translation>Beschriften Sie mindestens {n} heutige Eingaben, und {n2} weitere zum Zurückhalten.</translation>
  </message>
  <message>
   <source>Latency</source>
   <translation>Antwortzeit</translation>
  </message>
  <message>
   <source>Latency after</source>
   <translation>Antwortzeit nachher</translation>
  </message>
  <message>
   <source>Latency and cost hold; whether style control or a new ability is missing is not timed.</source>
   <translation>Antwortzeit und Kosten halten; ob die Lenkung des Stils oder eine neue Fähigkeit fehlt, misst keine Uhr.</translation>
  </message>
  <message>
   <source>Latency and cost rose by more than is acceptable.</source>
   <translation>Antwortzeit und Kosten stiegen stärker, als vertretbar ist.</translation>
  </message>
  <message>
   <source>Latency before</source>
   <translation>Antwortzeit vorher</translation>
  </message>
  <message>
   <source>Latency holds; whether style control or a new ability is missing is not timed.</source>
   <translation>Die Antwortzeit hält; ob die Lenkung des Stils oder eine neue Fähigkeit fehlt, misst keine Uhr.</translation>
  </message>
  <message>
   <source>Latency rose by more than is acceptable.</source>
   <translation>Die Antwortzeit stieg stärker, als vertretbar ist.</translation>
  </message>
  <message>
   <source>Latency, change of P95</source>
   <translation>Antwortzeit, Änderung von P95</translation>
  </message>
  <message>
   <source>Left out as used for prompting or training</source>
   <translation>Weggelassen, weil in Prompt oder Training benutzt</translation>
  </message>
  <message>
   <source>Left to explain</source>
   <translation>Noch zu erklären</translation>
  </message>
  <message>
   <source>Load a baseline and a current reading with the kind of input marked on every row.</source>
   <translation>Laden Sie eine Messung aus der guten Zeit und eine von heute, mit der Art der Eingabe in jeder Zeile.</translation>
  </message>
  <message>
   <source>Mark every row with its kind of input (category, topic, language), in both readings.</source>
   <translation>Geben Sie in jeder Zeile die Art der Eingabe an (Kategorie, Thema, Sprache), in beiden Messungen.</translation>
  </message>
  <message>
   <source>Mark the kind of input (topic, category, segment) on the rows of both readings.</source>
   <translation>Geben Sie in den Zeilen beider Messungen die Art der Eingabe an (Thema, Kategorie, Segment).</translation>
  </message>
  <message>
   <source>More current examples, or finer kinds of input, would show how wide the loss is.</source>
   <translation>Mehr heutige Beispiele oder feinere Arten von Eingaben würden zeigen, wie breit der Verlust ist.</translation>
  </message>
  <message>
   <source>Neighbouring batches move together and the history is short: dates are less sure.</source>
   <translation>Benachbarte Schübe bewegen sich zusammen, und der Verlauf ist kurz: Die Daten sind weniger sicher.</translation>
  </message>
  <message>
   <source>Neither kind of drift is shown, so a model update is not what is asked for.</source>
   <translation>Keine der beiden Arten von Drift ist gezeigt, ein neues Modell ist also nicht gefragt.</translation>
  </message>
  <message>
   <source>Net share of failing cases solved, Fieller interval</source>
   <translation>Reiner Anteil gelöster durchgefallener Fälle, Intervall nach Fieller</translation>
  </message>
  <message>
   <source>New kinds of input</source>
   <translation>Neue Arten von Eingaben</translation>
  </message>
  <message>
   <source>New kinds of input call for wider coverage, which fine-tuning extends: {x}</source>
   <translation>Neue Arten von Eingaben brauchen eine breitere Abdeckung, die Nachtrainieren erweitert: {x}</translation>
  </message>
  <message>
   <source>New or more frequent kinds of input account for {a} of the drop, {b}: {names}.</source>
   <translation>Auf neue oder häufigere Arten von Eingaben gehen {a} des Abfalls zurück, {b}: {names}.</translation>
  </message>
  <message>
   <source>New or more frequent kinds of input account for {a} of what is left, {b}: {names}.</source>
   <translation>Auf neue oder häufigere Arten von Eingaben gehen {a} des Rests zurück, {b}: {names}.</translation>
  </message>
  <message>
   <source>New since the baseline, by {column}: {names}.</source>
   <translation>Neu seit dem Ausgangswert, nach {column}: {names}.</translation>
  </message>
  <message>
   <source>Newcombe difference of proportions</source>
   <translation>Differenz von Anteilen nach Newcombe</translation>
  </message>
  <message>
   <source>No column says whether an answer is grounded.</source>
   <translation>Keine Spalte sagt, ob eine Antwort belegt ist.</translation>
  </message>
  <message>
   <source>No drop that matters: the change {x} is {a}; a drop of {b} is ruled out.</source>
   <translation>Kein Abfall, der zählt: Die Änderung {x} ist {a}; ein Abfall von {b} ist ausgeschlossen.</translation>
  </message>
  <message>
   <source>No kind of input has enough baseline rows to count as familiar, so nothing can be split.</source>
   <translation>Keine Art von Eingaben hat genug Zeilen beim Ausgangswert, um als vertraut zu gelten; es lässt sich nichts aufteilen.</translation>
  </message>
  <message>
   <source>No kinds of input are marked: that familiar ones are no worse was checked overall only.</source>
   <translation>Keine Arten von Eingaben sind bezeichnet: Dass vertraute nicht schlechter sind, ist nur im Ganzen geprüft.</translation>
  </message>
  <message>
   <source>No reading shows the failing cases run again with prompt, retrieval and tools in order.</source>
   <translation>Keine Messung zeigt die durchgefallenen Fälle neu gelaufen, mit Prompt, Suche und Werkzeugen in Ordnung.</translation>
  </message>
  <message>
   <source>No scores are loaded.</source>
   <translation>Es sind keine Messwerte geladen.</translation>
  </message>
  <message>
   <source>Not fixed: {a} came back, which may be nothing and is not half of the gap.</source>
   <translation>Nicht behoben: {a} kamen zurück, was nichts sein kann und nicht die Hälfte der Lücke ist.</translation>
  </message>
  <message>
   <source>Nothing seen so far covers {l}.</source>
   <translation>Bisher deckt nichts dies ab: {l}.</translation>
  </message>
  <message>
   <source>Of the drop, {a}, {b} come with new or more frequent kinds of input and {c} from familiar ones: too uncertain to call.</source>
   <translation>Vom Abfall, {a}, kommen {b} mit neuen oder häufigeren Arten von Eingaben und {c} von vertrauten: zu unsicher für ein Urteil.</translation>
  </message>
  <message>
   <source>Of what is left, {a}, {b} come with new or more frequent kinds of input and {c} from familiar ones: too uncertain to call.</source>
   <translation>Vom Rest, {a}, kommen {b} mit neuen oder häufigeren Arten von Eingaben und {c} von vertrauten: zu unsicher für ein Urteil.</translation>
  </message>
  <message>
   <source>One fixed set is scored again each time: day-to-day scatter is judged by itself, not by counts.</source>
   <translation>Eine feste Menge wird jedes Mal neu bewertet: Die Streuung von Tag zu Tag wird für sich beurteilt, nicht nach Anzahlen.</translation>
  </message>
  <message>
   <source>One of the judge's verdicts has no label at all, so its part counts with its whole range.</source>
   <translation>Zu einem der Urteile des Richters gibt es gar keine Beschriftung, darum zählt sein Teil mit der ganzen Spanne.</translation>
  </message>
  <message>
   <source>Only failing examples were run again and there is no control run: some recover by luck, so this is an upper bound and can never count as recovered.</source>
   <translation>Nur durchgefallene Beispiele liefen neu, und es gibt keinen Kontrolllauf: Einige erholen sich durch Glück, darum ist dies eine obere Grenze und kann nie als erholt gelten.</translation>
  </message>
  <message>
   <source>Only {a} are scored, fewer than the {n} that a harness starts with.</source>
   <translation>Nur {a} sind bewertet, weniger als die {n}, mit denen ein Prüfstand beginnt.</translation>
  </message>
  <message>
   <source>Only {a} are scored; a harness starts with {n}.</source>
   <translation>Nur {a} sind bewertet; ein Prüfstand beginnt mit {n}.</translation>
  </message>
  <message>
   <source>Only {a} were run again.</source>
   <translation>Nur {a} liefen neu.</translation>
  </message>
  <message>
   <source>Only {n} examples are shared by both readings, so they are compared unpaired.</source>
   <translation>Nur {n} Beispiele haben beide Messungen gemeinsam, darum werden sie ungepaart verglichen.</translation>
  </message>
  <message>
   <source>Only {n} rows are labelled; {n2} or more are needed.</source>
   <translation>Nur {n} Zeilen sind beschriftet; {n2} oder mehr sind nötig.</translation>
  </message>
  <message>
   <source>P50 and P95 with order-statistic limits, mean with t limits, ratio by MOVER</source>
   <translation>P50 und P95 mit Grenzen aus Ordnungsstatistiken, Mittel mit t-Grenzen, Verhältnis nach MOVER</translation>
  </message>
  <message>
   <source>P50 {x}, P95 {y}, mean {z}</source>
   <translation>P50 {x}, P95 {y}, Mittel {z}</translation>
  </message>
  <message>
   <source>Paired</source>
   <translation>Gepaart</translation>
  </message>
  <message>
   <source>Paired recovery test</source>
   <translation>Gepaarter Test der Erholung</translation>
  </message>
  <message>
   <source>Partly fixed: {a} came back, {b} are still missing.</source>
   <translation>Teilweise behoben: {a} kamen zurück, {b} fehlen noch.</translation>
  </message>
  <message>
   <source>Passing examples were not run again: what the change breaks among them is not seen.</source>
   <translation>Bestandene Beispiele liefen nicht neu: Was die Änderung unter ihnen zerbricht, sieht man nicht.</translation>
  </message>
  <message>
   <source>Power of these sizes</source>
   <translation>Trennschärfe dieser Größen</translation>
  </message>
  <message>
   <source>Probability of the {x} change</source>
   <translation>Wahrscheinlichkeit der Änderung ({x})</translation>
  </message>
  <message>
   <source>Probability that it was sudden</source>
   <translation>Wahrscheinlichkeit, dass es plötzlich war</translation>
  </message>
  <message>
   <source>Prompting, retrieval and tools solve {a} of the failing cases: {x}.</source>
   <translation>Prompt, Suche und Werkzeuge lösen {a} der durchgefallenen Fälle: {x}.</translation>
  </message>
  <message>
   <source>Quality declined gradually by {a} over {n} to {n2} days, {x}.</source>
   <translation>Die Güte ging allmählich um {a} zurück, über {n} bis {n2} Tage, {x}.</translation>
  </message>
  <message>
   <source>Quality declined gradually by {a}, {x}.</source>
   <translation>Die Güte ging allmählich um {a} zurück, {x}.</translation>
  </message>
  <message>
   <source>Quality dropped in a step {x} on top of a steady decline, by {a} in all.</source>
   <translation>Die Güte fiel {x} in einer Stufe, zusätzlich zu einem stetigen Rückgang, insgesamt um {a}.</translation>
  </message>
  <message>
   <source>Quality dropped in a step {x} on top of a steady decline, by {a} in all{y}.</source>
   <translation>Die Güte fiel {x} in einer Stufe, zusätzlich zu einem stetigen Rückgang, insgesamt um {a}{y}.</translation>
  </message>
  <message>
   <source>Quality dropped suddenly by {a}, {x}.</source>
   <translation>Die Güte fiel plötzlich um {a}, {x}.</translation>
  </message>
  <message>
   <source>Quality dropped suddenly by {a}, {x}; {y}.</source>
   <translation>Die Güte fiel plötzlich um {a}, {x}; {y}.</translation>
  </message>
  <message>
   <source>Quality fell by {a}, but sudden (probability {n} %) and gradual cannot be told apart.</source>
   <translation>Die Güte fiel um {a}, aber plötzlich (Wahrscheinlichkeit {n} %) und allmählich sind nicht zu unterscheiden.</translation>
  </message>
  <message>
   <source>Quality fell {x}: a drop of {a}, more than chance explains.</source>
   <translation>Die Güte fiel {x}: ein Abfall um {a}, mehr, als der Zufall erklärt.</translation>
  </message>
  <message>
   <source>Quality rose {x}: by {a}; there is no drop.</source>
   <translation>Die Güte stieg {x}: um {a}; es gibt keinen Abfall.</translation>
  </message>
  <message>
   <source>Readings on either side of a version change</source>
   <translation>Messungen zu beiden Seiten eines Versionswechsels</translation>
  </message>
  <message>
   <source>Recovered share by Fieller, {x}</source>
   <translation>Erholter Anteil nach Fieller, {x}</translation>
  </message>
  <message>
   <source>Recovered share by Fieller, {x}; gain by Tango</source>
   <translation>Erholter Anteil nach Fieller, {x}; Gewinn nach Tango</translation>
  </message>
  <message>
   <source>Refusal correctness</source>
   <translation>Richtige Ablehnung</translation>
  </message>
  <message>
   <source>Refusals</source>
   <translation>Weigerungen</translation>
  </message>
  <message>
   <source>Refusals after</source>
   <translation>Weigerungen nachher</translation>
  </message>
  <message>
   <source>Refusals before</source>
   <translation>Weigerungen vorher</translation>
  </message>
  <message>
   <source>Refusals, change</source>
   <translation>Weigerungen, Änderung</translation>
  </message>
  <message>
   <source>Run failing examples again with {x}, and once more unchanged as a control.</source>
   <translation>Lassen Sie durchgefallene Beispiele mit {x} neu laufen, und einmal unverändert als Kontrolle.</translation>
  </message>
  <message>
   <source>Run the current examples again with {x}, with the same example ids.</source>
   <translation>Lassen Sie die heutigen Beispiele mit {x} neu laufen, mit denselben Kennungen.</translation>
  </message>
  <message>
   <source>Run the current system unchanged on the same {a}, as a control.</source>
   <translation>Lassen Sie das heutige System unverändert noch einmal laufen, auf denselben Beispielen ({a}), als Kontrolle.</translation>
  </message>
  <message>
   <source>Run the failing cases again with prompt, retrieval and tools in order, beside an unchanged control.</source>
   <translation>Lassen Sie die durchgefallenen Fälle neu laufen, mit Prompt, Suche und Werkzeugen in Ordnung, neben einer unveränderten Kontrolle.</translation>
  </message>
  <message>
   <source>Run the same cases again unchanged, as the arm control, and as many that pass.</source>
   <translation>Lassen Sie dieselben Fälle unverändert neu laufen, als Kontrolle, und ebenso viele, die bestehen.</translation>
  </message>
  <message>
   <source>Run the same rows again unchanged, as the arm control.</source>
   <translation>Lassen Sie dieselben Zeilen unverändert neu laufen, als Kontrolle.</translation>
  </message>
  <message>
   <source>Safety</source>
   <translation>Sicherheit</translation>
  </message>
  <message>
   <source>Score past logs day by day, with a column for the date, and add them as the arm history.</source>
   <translation>Bewerten Sie alte Aufzeichnungen Tag für Tag, mit einer Spalte für das Datum, und laden Sie sie als Verlauf.</translation>
  </message>
  <message>
   <source>Score the current system, and the version that worked well, on the same labelled set of at least {n} examples.</source>
   <translation>Bewerten Sie das heutige System und die Version, die gut war, auf derselben beschrifteten Menge von mindestens {n} Beispielen.</translation>
  </message>
  <message>
   <source>Second witness: labels</source>
   <translation>Zweites Zeugnis: Beschriftungen</translation>
  </message>
  <message>
   <source>Set aside as lone outliers: {l}.</source>
   <translation>Als einzelne Ausreißer beiseitegelegt: {l}.</translation>
  </message>
  <message>
   <source>Share of the gap returned so far</source>
   <translation>Bisher zurückgebrachter Anteil der Lücke</translation>
  </message>
  <message>
   <source>Spark is not installed</source>
   <translation>Spark ist nicht eingerichtet</translation>
  </message>
  <message>
   <source>Still missing to the baseline</source>
   <translation>Fehlt noch zum Ausgangswert</translation>
  </message>
  <message>
   <source>Sudden or gradual cannot be told: {x}.</source>
   <translation>Ob plötzlich oder allmählich, ist nicht zu sagen: {x}.</translation>
  </message>
  <message>
   <source>Taken as they stand the two differ by {a}; that is no paired test.</source>
   <translation>So, wie sie sind, unterscheiden sich die beiden um {a}; das ist kein gepaarter Test.</translation>
  </message>
  <message>
   <source>Tango interval of paired differences</source>
   <translation>Intervall gepaarter Differenzen nach Tango</translation>
  </message>
  <message>
   <source>Task success</source>
   <translation>Gelingen der Aufgabe</translation>
  </message>
  <message>
   <source>The added measurement {name} failed ({x}).</source>
   <translation>Die ergänzte Messung {name} ist gescheitert ({x}).</translation>
  </message>
  <message>
   <source>The arms were run apart, so their gains stand side by side and do not add up.</source>
   <translation>Die Läufe wurden getrennt gemacht, darum stehen ihre Gewinne nebeneinander und lassen sich nicht addieren.</translation>
  </message>
  <message>
   <source>The constraints say that there is room.</source>
   <translation>Die Randbedingungen sagen, dass Spielraum da ist.</translation>
  </message>
  <message>
   <source>The constraints say that {l} leaves no room.</source>
   <translation>Die Randbedingungen sagen, dass dies keinen Spielraum lässt: {l}.</translation>
  </message>
  <message>
   <source>The corrected rate allows for that; agreement, sensitivity and specificity do not.</source>
   <translation>Der berichtigte Anteil berücksichtigt das; Übereinstimmung, Sensitivität und Spezifität tun es nicht.</translation>
  </message>
  <message>
   <source>The harness covers groundedness, safety and task success.</source>
   <translation>Der Prüfstand deckt Belegtheit, Sicherheit und Gelingen der Aufgabe ab.</translation>
  </message>
  <message>
   <source>The harness stands, but the constraints say that {l} leaves no room.</source>
   <translation>Der Prüfstand steht, aber die Randbedingungen sagen, dass dies keinen Spielraum lässt: {l}.</translation>
  </message>
  <message>
   <source>The harness stands, but {l} leaves no room.</source>
   <translation>Der Prüfstand steht, aber dies lässt keinen Spielraum: {l}.</translation>
  </message>
  <message>
   <source>The harness stands, the data is good, and a capability is missing.</source>
   <translation>Der Prüfstand steht, die Daten sind gut, und eine Fähigkeit fehlt.</translation>
  </message>
  <message>
   <source>The harness stands; the data was not called {l}.</source>
   <translation>Der Prüfstand steht; von den Daten wurde dies nicht gesagt: {l}.</translation>
  </message>
  <message>
   <source>The history shows {x}, but cannot rule out a drop of {a}: {b}.</source>
   <translation>Der Verlauf zeigt {x}, kann aber einen Abfall um {a} nicht ausschließen: {b}.</translation>
  </message>
  <message>
   <source>The history shows {x}; a drop of {a} is ruled out.</source>
   <translation>Der Verlauf zeigt {x}; ein Abfall um {a} ist ausgeschlossen.</translation>
  </message>
  <message>
   <source>The instrument changed ({x}): a step in these scores is no evidence of a drop.</source>
   <translation>Das Messverfahren wurde geändert ({x}): Eine Stufe in diesen Messwerten belegt keinen Abfall.</translation>
  </message>
  <message>
   <source>The instrument changed on {d} ({x}): a step in these scores is no evidence of a drop.</source>
   <translation>Das Messverfahren wurde am {d} geändert ({x}): Eine Stufe in diesen Messwerten belegt keinen Abfall.</translation>
  </message>
  <message>
   <source>The judge fails bad answers in {n} % of the labelled rows now and in {n2} % at baseline: it is not the same instrument in both readings.</source>
   <translation>Der Richter lässt schlechte Antworten jetzt in {n} % der beschrifteten Zeilen durchfallen und beim Ausgangswert in {n2} %: Er ist in den beiden Messungen nicht dasselbe Messverfahren.</translation>
  </message>
  <message>
   <source>The judge passes good answers in {n} % of the labelled rows now and in {n2} % at baseline: it is not the same instrument in both readings.</source>
   <translation>Der Richter lässt gute Antworten jetzt in {n} % der beschrifteten Zeilen bestehen und beim Ausgangswert in {n2} %: Er ist in den beiden Messungen nicht dasselbe Messverfahren.</translation>
  </message>
  <message>
   <source>The kind of drift is not settled yet, and it decides what update would fit.</source>
   <translation>Die Art der Drift ist noch nicht geklärt, und sie entscheidet, was passt.</translation>
  </message>
  <message>
   <source>The kinds of input to collect examples for are not marked in the scores.</source>
   <translation>Die Arten von Eingaben, für die Beispiele zu sammeln sind, sind in den Messwerten nicht bezeichnet.</translation>
  </message>
  <message>
   <source>The labelled examples are {x}: {n} to train on after {n2} are held out; the tree starts at {n3} and {n4}.</source>
   <translation>Die beschrifteten Beispiele sind {x}: {n} zum Trainieren, nachdem {n2} zurückgehalten sind; der Baum beginnt bei {n3} und {n4}.</translation>
  </message>
  <message>
   <source>The labelled rows are no random sample: the judge passed another share of them than of all rows.</source>
   <translation>Die beschrifteten Zeilen sind keine Zufallsstichprobe: Der Richter ließ von ihnen einen anderen Anteil bestehen als von allen Zeilen.</translation>
  </message>
  <message>
   <source>The labels are of version {x} in baseline and {y} in current: the right answer may have changed, which gate {n} takes up.</source>
   <translation>Die Beschriftungen haben beim Ausgangswert die Version {x} und heute {y}: Die richtige Antwort kann sich geändert haben, das nimmt Tor {n} auf.</translation>
  </message>
  <message>
   <source>The labels changed version between the readings.</source>
   <translation>Die Beschriftungen wechselten zwischen den Messungen die Version.</translation>
  </message>
  <message>
   <source>The loss on familiar inputs is narrow, {n} % of familiar traffic ({names}): fine-tuning on corrected labels fits.</source>
   <translation>Der Verlust bei vertrauten Eingaben ist eng, {n} % des vertrauten Verkehrs ({names}): Nachtrainieren mit berichtigten Beschriftungen passt.</translation>
  </message>
  <message>
   <source>The loss on familiar inputs is wide, {n} % of familiar traffic: the learned associations are broadly wrong, which calls for retraining.</source>
   <translation>Der Verlust bei vertrauten Eingaben ist breit, {n} % des vertrauten Verkehrs: Das Gelernte stimmt weithin nicht mehr, das verlangt neu zu trainieren.</translation>
  </message>
  <message>
   <source>The loss reaches {n} % of familiar traffic: between narrow and wide, so it cannot be called.</source>
   <translation>Der Verlust erreicht {n} % des vertrauten Verkehrs: zwischen eng und breit, also ohne Urteil.</translation>
  </message>
  <message>
   <source>The reading from after the fix shares no example with the one before: compared unpaired.</source>
   <translation>Die Messung nach der Abhilfe teilt kein Beispiel mit der davor: ungepaart verglichen.</translation>
  </message>
  <message>
   <source>The reading with {x} shares no example with the current one, so it cannot be paired.</source>
   <translation>Die Messung mit {x} teilt kein Beispiel mit der heutigen und lässt sich darum nicht paaren.</translation>
  </message>
  <message>
   <source>The readings go {x}, a drop of {a}: too few examples to say whether it is real.</source>
   <translation>Die Messungen gehen {x}, ein Abfall um {a}: zu wenige Beispiele, um zu sagen, ob er echt ist.</translation>
  </message>
  <message>
   <source>The readings go {x}, a drop of {a}: too few examples to say whether it is real; about {n} examples per reading would settle it.</source>
   <translation>Die Messungen gehen {x}, ein Abfall um {a}: zu wenige Beispiele, um zu sagen, ob er echt ist; etwa {n} Beispiele je Messung würden es klären.</translation>
  </message>
  <message>
   <source>The readings rule out a material drop, so there is no onset to look for.</source>
   <translation>Die Messungen schließen einen nennenswerten Abfall aus; nach einem Beginn ist nicht zu suchen.</translation>
  </message>
  <message>
   <source>The readings rule out a material drop, so there is no onset to look for; the history shows a smaller decline of {a}.</source>
   <translation>Die Messungen schließen einen nennenswerten Abfall aus; nach einem Beginn ist nicht zu suchen. Der Verlauf zeigt einen kleineren Rückgang um {a}.</translation>
  </message>
  <message>
   <source>The readings stand on either side of a version change, so the drop coincides with it ({x}); nothing between was seen.</source>
   <translation>Die Messungen stehen zu beiden Seiten eines Versionswechsels, der Abfall fällt also mit ihm zusammen ({x}); dazwischen wurde nichts gesehen.</translation>
  </message>
  <message>
   <source>The same examples were scored both times, so they are compared in pairs; a set frozen at launch cannot show failures on kinds of input that came later.</source>
   <translation>Dieselben Beispiele wurden beide Male bewertet, darum werden sie paarweise verglichen; eine beim Start festgelegte Menge kann Fehler bei später gekommenen Arten von Eingaben nicht zeigen.</translation>
  </message>
  <message>
   <source>The same split of the whole gap</source>
   <translation>Dieselbe Aufteilung der ganzen Lücke</translation>
  </message>
  <message>
   <source>The scores from after the fix cannot be compared: {x}.</source>
   <translation>Die Messwerte von nach der Abhilfe sind nicht vergleichbar: {x}.</translation>
  </message>
  <message>
   <source>The signal is weak against the daily scatter, so the wider {n} % date interval is shown.</source>
   <translation>Das Signal ist schwach gegen die tägliche Streuung, darum ist das weitere Intervall zu {n} % gezeigt.</translation>
  </message>
  <message>
   <source>The two readings were chosen after looking at the scores.</source>
   <translation>Die beiden Messungen wurden nach einem Blick auf die Messwerte gewählt.</translation>
  </message>
  <message>
   <source>The whole drop</source>
   <translation>Der ganze Abfall</translation>
  </message>
  <message>
   <source>There are no latency and cost readings from before and after.</source>
   <translation>Es gibt keine Antwortzeiten und Kosten von vorher und nachher.</translation>
  </message>
  <message>
   <source>There is no drop to measure yet: {l}.</source>
   <translation>Noch gibt es keinen Abfall zu messen: {l}.</translation>
  </message>
  <message>
   <source>There is no reading with {x} yet.</source>
   <translation>Es gibt noch keine Messung mit {x}.</translation>
  </message>
  <message>
   <source>There is no scored {l} reading, so there is no drop to split.</source>
   <translation>Es gibt keine bewertete Messung ({l}), also keinen Abfall aufzuteilen.</translation>
  </message>
  <message>
   <source>There is no scored {l} reading, so there is no gap to recover.</source>
   <translation>Es gibt keine bewertete Messung ({l}), also keine Lücke zu schließen.</translation>
  </message>
  <message>
   <source>These sizes show</source>
   <translation>Diese Größen zeigen</translation>
  </message>
  <message>
   <source>These timings neither show that {l} rose too far nor rule it out.</source>
   <translation>Diese Zeiten zeigen weder, dass dies zu weit stieg, noch schließen sie es aus: {l}.</translation>
  </message>
  <message>
   <source>Three-term decomposition by kind of input</source>
   <translation>Zerlegung in drei Teile nach Art der Eingabe</translation>
  </message>
  <message>
   <source>Three-term decomposition of {arm} against {arm2} by {column}, independent multinomial bootstrap</source>
   <translation>Zerlegung in drei Teile, {arm} gegen {arm2} nach {column}, unabhängiger multinomialer Bootstrap</translation>
  </message>
  <message>
   <source>Three-term decomposition of {arm} against {arm2} by {column}, paired multinomial bootstrap</source>
   <translation>Zerlegung in drei Teile, {arm} gegen {arm2} nach {column}, gepaarter multinomialer Bootstrap</translation>
  </message>
  <message>
   <source>Time it took ({n} % of the posterior)</source>
   <translation>Dauer ({n} % der Posterior-Verteilung)</translation>
  </message>
  <message>
   <source>Time the same calls on the serving stack before and after, and load the second run as: after.</source>
   <translation>Messen Sie dieselben Aufrufe auf der bedienenden Anlage vorher und nachher, und laden Sie den zweiten Lauf als: after.</translation>
  </message>
  <message>
   <source>Too many answers are not grounded: put retrieval and prompting right before any weights.</source>
   <translation>Zu viele Antworten sind nicht belegt: Bringen Sie Suche und Prompt in Ordnung, bevor Sie Gewichte anfassen.</translation>
  </message>
  <message>
   <source>Tree thresholds; Wilson 1927 for the hold-out</source>
   <translation>Schwellen des Baums; Wilson 1927 für das Zurückgehaltene</translation>
  </message>
  <message>
   <source>Two separate drops, about {d} and {d2}, fit better than one: check both dates.</source>
   <translation>Zwei getrennte Abfälle, etwa am {d} und am {d2}, passen besser als einer: Prüfen Sie beide Tage.</translation>
  </message>
  <message>
   <source>Ungrounded answers</source>
   <translation>Nicht belegte Antworten</translation>
  </message>
  <message>
   <source>Ungrounded answers after</source>
   <translation>Nicht belegte Antworten nachher</translation>
  </message>
  <message>
   <source>Ungrounded answers before</source>
   <translation>Nicht belegte Antworten vorher</translation>
  </message>
  <message>
   <source>Ungrounded answers, change</source>
   <translation>Nicht belegte Antworten, Änderung</translation>
  </message>
  <message>
   <source>Ungrounded answers: {x}</source>
   <translation>Nicht belegte Antworten: {x}</translation>
  </message>
  <message>
   <source>Untitled investigation</source>
   <translation>Untersuchung ohne Titel</translation>
  </message>
  <message>
   <source>What a hold-out can show</source>
   <translation>Was Zurückgehaltenes zeigen kann</translation>
  </message>
  <message>
   <source>What helped in part was not run on every current example, so the whole gap is split here, not what is left of it.</source>
   <translation>Was zum Teil half, lief nicht auf jedem heutigen Beispiel, darum wird hier die ganze Lücke aufgeteilt, nicht ihr Rest.</translation>
  </message>
  <message>
   <source>What is left sits in {names}, new.</source>
   <translation>Der Rest sitzt in {names}, neu.</translation>
  </message>
  <message>
   <source>Where the gap went</source>
   <translation>Wo die Lücke blieb</translation>
  </message>
  <message>
   <source>Wilson 1927; Newcombe 1998, method 10; Tango 1998; Miller 2024, arXiv 2411.00640 (clusters)</source>
   <translation>Wilson 1927; Newcombe 1998, Verfahren 10; Tango 1998; Miller 2024, arXiv 2411.00640 (Klumpen)</translation>
  </message>
  <message>
   <source>Wilson interval of the ungrounded share</source>
   <translation>Intervall nach Wilson für den nicht belegten Anteil</translation>
  </message>
  <message>
   <source>Windows chosen after looking: the gap is flattered by the choice of where to cut.</source>
   <translation>Zeiträume nach einem Blick gewählt: Die Wahl der Schnitte schmeichelt der Lücke.</translation>
  </message>
  <message>
   <source>With only {n} examples in “{name}” instead of {n2}, and every other reading sized alike, {x}</source>
   <translation>Mit nur {n} Beispielen in „{name}“ statt {n2}, und jeder anderen Messung im selben Maß, {x}</translation>
  </message>
  <message>
   <source>With {n} examples in “{name}” instead of {n2}, and every other reading sized alike, {x}</source>
   <translation>Mit {n} Beispielen in „{name}“ statt {n2}, und jeder anderen Messung im selben Maß, {x}</translation>
  </message>
  <message>
   <source>Without the change logged on {d}, {x}</source>
   <translation>Ohne die am {d} verzeichnete Änderung {x}</translation>
  </message>
  <message>
   <source>Won back since</source>
   <translation>Seither zurückgewonnen</translation>
  </message>
  <message>
   <source>Wrong labels or stale rows explain most of the drop, {a}: neither kind of drift is shown.</source>
   <translation>Falsche Beschriftungen oder veraltete Zeilen erklären den größten Teil des Abfalls, {a}: Keine Art von Drift ist gezeigt.</translation>
  </message>
  <message>
   <source>Wrong labels or stale rows explain most of what is left, {a}: neither kind of drift is shown.</source>
   <translation>Falsche Beschriftungen oder veraltete Zeilen erklären den größten Teil des Rests, {a}: Keine Art von Drift ist gezeigt.</translation>
  </message>
  <message>
   <source>`gatewalk check` lists all of them</source>
   <translation>`gatewalk check` nennt alle</translation>
  </message>
  <message>
   <source>a column for the kind of input</source>
   <translation>eine Spalte für die Art der Eingabe</translation>
  </message>
  <message>
   <source>a control: only failing rows were run again, and some of them recover by luck</source>
   <translation>eine Kontrolle: Nur durchgefallene Zeilen liefen neu, und einige davon erholen sich durch Glück</translation>
  </message>
  <message>
   <source>a drop of {a} or more, with a power of {n} %</source>
   <translation>einen Abfall um {a} oder mehr, mit einer Trennschärfe von {n} %</translation>
  </message>
  <message>
   <source>a file can no longer be read ({x})</source>
   <translation>eine Datei lässt sich nicht mehr lesen ({x})</translation>
  </message>
  <message>
   <source>a judge check needs a reading and a column that names the example</source>
   <translation>eine Prüfung des Richters braucht eine Messung und eine Spalte, die das Beispiel nennt</translation>
  </message>
  <message>
   <source>a re-run list needs a reading 'current' and a column that names the example</source>
   <translation>eine Liste für den neuen Lauf braucht eine Messung „current“ und eine Spalte, die das Beispiel nennt</translation>
  </message>
  <message>
   <source>a reading holds no score</source>
   <translation>eine Messung enthält keinen Messwert</translation>
  </message>
  <message>
   <source>a reading with {x} on the same examples as current</source>
   <translation>eine Messung mit {x} auf denselben Beispielen wie heute</translation>
  </message>
  <message>
   <source>a separator stands inside a cell</source>
   <translation>ein Trennzeichen steht in einer Zelle</translation>
  </message>
  <message>
   <source>actions cannot be saved under this ending</source>
   <translation>Maßnahmen lassen sich unter dieser Endung nicht speichern</translation>
  </message>
  <message>
   <source>actions: {n}</source>
   <translation>Maßnahmen: {n}</translation>
  </message>
  <message>
   <source>affected kinds</source>
   <translation>betroffene Arten</translation>
  </message>
  <message>
   <source>after</source>
   <translation>danach</translation>
  </message>
  <message>
   <source>after the fix: {x}</source>
   <translation>nach der Abhilfe: {x}</translation>
  </message>
  <message>
   <source>all scores lie between 0 and 1</source>
   <translation>alle Messwerte liegen zwischen 0 und 1</translation>
  </message>
  <message>
   <source>all {n} rows of {arm} are errors, and an error is no evidence</source>
   <translation>alle {n} Zeilen ({arm}) sind Fehler, und ein Fehler ist kein Beleg</translation>
  </message>
  <message>
   <source>an empty row</source>
   <translation>eine leere Zeile</translation>
  </message>
  <message>
   <source>and</source>
   <translation>und</translation>
  </message>
  <message>
   <source>answer {quoted} at gate {quoted2}: the gate has no such outcome</source>
   <translation>Antwort {quoted} an Tor {quoted2}: Das Tor hat kein solches Ergebnis</translation>
  </message>
  <message>
   <source>answer {quoted} at gate {quoted2}: the gate is not in this tree</source>
   <translation>Antwort {quoted} an Tor {quoted2}: Dieses Tor steht nicht in diesem Baum</translation>
  </message>
  <message>
   <source>arm</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <source>ask for the file again</source>
   <translation>lassen Sie sich die Datei noch einmal geben</translation>
  </message>
  <message>
   <source>ask for the file again, or open a copy</source>
   <translation>lassen Sie sich die Datei noch einmal geben oder öffnen Sie eine Kopie</translation>
  </message>
  <message>
   <source>ask for the right to read it</source>
   <translation>lassen Sie sich das Lesen erlauben</translation>
  </message>
  <message>
   <source>back to {n}</source>
   <translation>zurück auf {n}</translation>
  </message>
  <message>
   <source>baseline</source>
   <translation>Ausgangswert</translation>
  </message>
  <message>
   <source>batch</source>
   <translation>Schub</translation>
  </message>
  <message>
   <source>beginning between {d} and {d2}</source>
   <translation>beginnend zwischen dem {d} und dem {d2}</translation>
  </message>
  <message>
   <source>between {d} and {d2}</source>
   <translation>zwischen dem {d} und dem {d2}</translation>
  </message>
  <message>
   <source>borderline</source>
   <translation>an der Grenze</translation>
  </message>
  <message>
   <source>by its name a smaller '{name}' is better, so scores are turned round</source>
   <translation>dem Namen nach ist ein kleineres „{name}“ besser, darum werden die Messwerte umgekehrt</translation>
  </message>
  <message>
   <source>by: {x}</source>
   <translation>von: {x}</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <translation>nicht zu sagen</translation>
  </message>
  <message>
   <source>change log: {n} entries</source>
   <translation>Liste der Änderungen: {n} Einträge</translation>
  </message>
  <message>
   <source>check the folder</source>
   <translation>prüfen Sie den Ordner</translation>
  </message>
  <message>
   <source>check the name</source>
   <translation>prüfen Sie den Namen</translation>
  </message>
  <message>
   <source>check the right to read it</source>
   <translation>prüfen Sie, ob Sie sie lesen dürfen</translation>
  </message>
  <message>
   <source>choose a folder you can write to</source>
   <translation>wählen Sie einen Ordner, in den Sie schreiben dürfen</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>wählen Sie einen anderen Ordner</translation>
  </message>
  <message>
   <source>choose another name</source>
   <translation>wählen Sie einen anderen Namen</translation>
  </message>
  <message>
   <source>columns hidden: {x}</source>
   <translation>Spalten verborgen: {x}</translation>
  </message>
  <message>
   <source>constraint {quoted}: not in this tree</source>
   <translation>Randbedingung {quoted}: nicht in diesem Baum</translation>
  </message>
  <message>
   <source>constraint {x} cannot be {y}</source>
   <translation>die Randbedingung {x} kann nicht {y} sein</translation>
  </message>
  <message>
   <source>context</source>
   <translation>Kontext</translation>
  </message>
  <message>
   <source>context and prompt</source>
   <translation>Kontext und Prompt</translation>
  </message>
  <message>
   <source>continued from {x}</source>
   <translation>fortgesetzt aus {x}</translation>
  </message>
  <message>
   <source>control</source>
   <translation>Kontrolle</translation>
  </message>
  <message>
   <source>copy a table first</source>
   <translation>kopieren Sie zuerst eine Tabelle</translation>
  </message>
  <message>
   <source>copy it again</source>
   <translation>kopieren Sie sie noch einmal</translation>
  </message>
  <message>
   <source>copy the log again</source>
   <translation>kopieren Sie das Protokoll noch einmal</translation>
  </message>
  <message>
   <source>copy the run folder again</source>
   <translation>kopieren Sie den Ordner des Laufs noch einmal</translation>
  </message>
  <message>
   <source>corpus</source>
   <translation>Bestand</translation>
  </message>
  <message>
   <source>cost</source>
   <translation>Kosten</translation>
  </message>
  <message>
   <source>count of labelled examples and check of the instrument</source>
   <translation>Zahl beschrifteter Beispiele und Prüfung des Messverfahrens</translation>
  </message>
  <message>
   <source>current</source>
   <translation>heute</translation>
  </message>
  <message>
   <source>did you mean '{name}'?</source>
   <translation>meinten Sie „{name}“?</translation>
  </message>
  <message>
   <source>difference of means, MOVER</source>
   <translation>Differenz von Mittelwerten, MOVER</translation>
  </message>
  <message>
   <source>dissent: {n}</source>
   <translation>abweichende Meinungen: {n}</translation>
  </message>
  <message>
   <source>diverse</source>
   <translation>vielfältig</translation>
  </message>
  <message>
   <source>done: {x}</source>
   <translation>erledigt: {x}</translation>
  </message>
  <message>
   <source>each row sums up a whole task ({names} documents); the samples files hold the rows themselves</source>
   <translation>jede Zeile fasst eine ganze Aufgabe zusammen ({names} Dokumente); die Dateien mit Beispielen enthalten die Zeilen selbst</translation>
  </message>
  <message>
   <source>each row sums up a whole task; the samples files hold the rows themselves</source>
   <translation>jede Zeile fasst eine ganze Aufgabe zusammen; die Dateien mit Beispielen enthalten die Zeilen selbst</translation>
  </message>
  <message>
   <source>end the name in .pdf, .md or .html</source>
   <translation>enden Sie den Namen mit .pdf, .md oder .html</translation>
  </message>
  <message>
   <source>enough</source>
   <translation>genug</translation>
  </message>
  <message>
   <source>every row of this run ended in an error: it holds no score</source>
   <translation>jede Zeile dieses Laufs endete in einem Fehler: Er enthält keinen Messwert</translation>
  </message>
  <message>
   <source>evidence {quoted} at gate {quoted2}: no such field</source>
   <translation>Beleg {quoted} an Tor {quoted2}: kein solches Feld</translation>
  </message>
  <message>
   <source>examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <source>exit {name} has no item {name2} to tick</source>
   <translation>der Ausgang {name} hat keinen Punkt {name2} zum Abhaken</translation>
  </message>
  <message>
   <source>exits: the order became {names}</source>
   <translation>exits: Die Reihenfolge ist jetzt {names}</translation>
  </message>
  <message>
   <source>export JSON Lines, CSV or Parquet</source>
   <translation>exportieren Sie JSON Lines, CSV oder Parquet</translation>
  </message>
  <message>
   <source>export fewer of them</source>
   <translation>exportieren Sie weniger davon</translation>
  </message>
  <message>
   <source>export it again</source>
   <translation>exportieren Sie sie noch einmal</translation>
  </message>
  <message>
   <source>export it as plain CSV again</source>
   <translation>exportieren Sie sie noch einmal als einfaches CSV</translation>
  </message>
  <message>
   <source>export the rows, not their sums</source>
   <translation>exportieren Sie die Zeilen, nicht ihre Summen</translation>
  </message>
  <message>
   <source>export the scores again</source>
   <translation>exportieren Sie die Messwerte noch einmal</translation>
  </message>
  <message>
   <source>export the test cases themselves</source>
   <translation>exportieren Sie die Testfälle selbst</translation>
  </message>
  <message>
   <source>failing example</source>
   <translation>durchgefallenes Beispiel</translation>
  </message>
  <message>
   <source>failing example of {x}</source>
   <translation>durchgefallenes Beispiel von {x}</translation>
  </message>
  <message>
   <source>failing examples</source>
   <translation>durchgefallene Beispiele</translation>
  </message>
  <message>
   <source>failing examples against a control re-run, weighted to the whole reading</source>
   <translation>durchgefallene Beispiele gegen einen Kontrolllauf, auf die ganze Messung gewichtet</translation>
  </message>
  <message>
   <source>failing examples of {x}</source>
   <translation>durchgefallene Beispiele von {x}</translation>
  </message>
  <message>
   <source>failing examples only, without a control</source>
   <translation>nur durchgefallene Beispiele, ohne Kontrolle</translation>
  </message>
  <message>
   <source>fixed</source>
   <translation>behoben</translation>
  </message>
  <message>
   <source>free some space or save somewhere else; your work is kept in memory</source>
   <translation>schaffen Sie Platz oder speichern Sie woanders; Ihre Arbeit bleibt im Speicher</translation>
  </message>
  <message>
   <source>from {n} to {n2} %</source>
   <translation>von {n} auf {n2} %</translation>
  </message>
  <message>
   <source>gate {gate} has no outcome {outcome}</source>
   <translation>Tor {gate} hat kein Ergebnis {outcome}</translation>
  </message>
  <message>
   <source>gates: the order became {names}</source>
   <translation>gates: Die Reihenfolge ist jetzt {names}</translation>
  </message>
  <message>
   <source>give CSV, JSON or a tool's export</source>
   <translation>nehmen Sie CSV, JSON oder den Export eines Werkzeugs</translation>
  </message>
  <message>
   <source>give CSV, JSON, Parquet or a tool's export</source>
   <translation>nehmen Sie CSV, JSON, Parquet oder den Export eines Werkzeugs</translation>
  </message>
  <message>
   <source>give a saved file</source>
   <translation>nehmen Sie eine gespeicherte Datei</translation>
  </message>
  <message>
   <source>give each arm its own rows</source>
   <translation>geben Sie jeder Messung eigene Zeilen</translation>
  </message>
  <message>
   <source>give the name of a file</source>
   <translation>nennen Sie eine Datei</translation>
  </message>
  <message>
   <source>give {file} or the run's whole folder</source>
   <translation>nehmen Sie {file} oder den ganzen Ordner des Laufs</translation>
  </message>
  <message>
   <source>go on in that walk</source>
   <translation>gehen Sie auf jenem Weg weiter</translation>
  </message>
  <message>
   <source>grader</source>
   <translation>Bewerter</translation>
  </message>
  <message>
   <source>groundedness</source>
   <translation>Belegtheit</translation>
  </message>
  <message>
   <source>hand-made context</source>
   <translation>Kontext von Hand</translation>
  </message>
  <message>
   <source>history</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>install gatewalk[arrow], or export Parquet</source>
   <translation>richten Sie gatewalk[arrow] ein oder exportieren Sie Parquet</translation>
  </message>
  <message>
   <source>install gatewalk[excel], or save as CSV</source>
   <translation>richten Sie gatewalk[excel] ein oder speichern Sie als CSV</translation>
  </message>
  <message>
   <source>insufficient</source>
   <translation>zu wenige</translation>
  </message>
  <message>
   <source>it follows '{column}', while the versions stand side by side on every day</source>
   <translation>sie folgt „{column}“, während die Versionen an jedem Tag nebeneinander stehen</translation>
  </message>
  <message>
   <source>it holds ISO dates</source>
   <translation>sie enthält ISO-Daten</translation>
  </message>
  <message>
   <source>it holds ISO weeks</source>
   <translation>sie enthält ISO-Wochen</translation>
  </message>
  <message>
   <source>it holds dates in words</source>
   <translation>sie enthält Daten in Worten</translation>
  </message>
  <message>
   <source>it holds dates with the day first</source>
   <translation>sie enthält Daten mit dem Tag zuerst</translation>
  </message>
  <message>
   <source>it holds dates written as {x}</source>
   <translation>sie enthält Daten, geschrieben wie {x}</translation>
  </message>
  <message>
   <source>it holds dates, read with the month first</source>
   <translation>sie enthält Daten, gelesen mit dem Monat zuerst</translation>
  </message>
  <message>
   <source>it holds months</source>
   <translation>sie enthält Monate</translation>
  </message>
  <message>
   <source>it holds one day only</source>
   <translation>sie enthält nur einen Tag</translation>
  </message>
  <message>
   <source>it holds seconds since 1970 (UTC)</source>
   <translation>sie enthält Sekunden seit 1970 (UTC)</translation>
  </message>
  <message>
   <source>it holds the names of readings ({names})</source>
   <translation>sie enthält die Namen von Messungen ({names})</translation>
  </message>
  <message>
   <source>it holds the names of the arms that you gave</source>
   <translation>sie enthält die Namen der Messungen, die Sie genannt haben</translation>
  </message>
  <message>
   <source>it is open for reading only</source>
   <translation>sie ist nur zum Lesen geöffnet</translation>
  </message>
  <message>
   <source>it is the first column that holds pass and fail only</source>
   <translation>sie ist die erste Spalte, die nur bestanden und durchgefallen enthält</translation>
  </message>
  <message>
   <source>it probably coincides with the {x} ({n} %)</source>
   <translation>das fällt wahrscheinlich zusammen mit: {x} ({n} %)</translation>
  </message>
  <message>
   <source>it puts a walk in front that is not there</source>
   <translation>sie stellt einen Weg nach vorn, den es nicht gibt</translation>
  </message>
  <message>
   <source>its name '{name}' is usual for this role</source>
   <translation>ihr Name „{name}“ ist für diese Rolle üblich</translation>
  </message>
  <message>
   <source>its name is usual for a time and {x}</source>
   <translation>ihr Name ist für eine Zeit üblich, und {x}</translation>
  </message>
  <message>
   <source>its outcomes are {l}</source>
   <translation>seine Ergebnisse sind {l}</translation>
  </message>
  <message>
   <source>its tables are {names}</source>
   <translation>ihre Tabellen sind {names}</translation>
  </message>
  <message>
   <source>its values are {names}</source>
   <translation>ihre Werte sind {names}</translation>
  </message>
  <message>
   <source>judge</source>
   <translation>Richter</translation>
  </message>
  <message>
   <source>judge check: {n} labels</source>
   <translation>Prüfung des Richters: {n} Beschriftungen</translation>
  </message>
  <message>
   <source>keep only the scores' columns</source>
   <translation>behalten Sie nur die Spalten mit Messwerten</translation>
  </message>
  <message>
   <source>known from the format</source>
   <translation>aus dem Format bekannt</translation>
  </message>
  <message>
   <source>known from the format {name}</source>
   <translation>aus dem Format {name} bekannt</translation>
  </message>
  <message>
   <source>label version</source>
   <translation>Version der Beschriftung</translation>
  </message>
  <message>
   <source>latency</source>
   <translation>Antwortzeit</translation>
  </message>
  <message>
   <source>leave the long texts out</source>
   <translation>lassen Sie die langen Texte weg</translation>
  </message>
  <message>
   <source>leave the score files away</source>
   <translation>lassen Sie die Dateien mit Messwerten weg</translation>
  </message>
  <message>
   <source>left out: the walk through {x}</source>
   <translation>weggelassen: der Weg durch {x}</translation>
  </message>
  <message>
   <source>length of {column} = long</source>
   <translation>Länge von {column} = lang</translation>
  </message>
  <message>
   <source>length of {column} = middle</source>
   <translation>Länge von {column} = mittel</translation>
  </message>
  <message>
   <source>length of {column} = short</source>
   <translation>Länge von {column} = kurz</translation>
  </message>
  <message>
   <source>line {n}: {x}</source>
   <translation>Zeile {n}: {x}</translation>
  </message>
  <message>
   <source>lines {x}: {y}</source>
   <translation>Zeilen {x}: {y}</translation>
  </message>
  <message>
   <source>load a baseline and a current reading</source>
   <translation>laden Sie eine Messung aus der guten Zeit und eine von heute</translation>
  </message>
  <message>
   <source>make the folder first or save somewhere else</source>
   <translation>legen Sie den Ordner zuerst an oder speichern Sie woanders</translation>
  </message>
  <message>
   <source>may leave your own cloud</source>
   <translation>dürfen die eigene Cloud verlassen</translation>
  </message>
  <message>
   <source>may leave your own cloud, as said among the constraints</source>
   <translation>dürfen die eigene Cloud verlassen, wie bei den Randbedingungen gesagt</translation>
  </message>
  <message>
   <source>may not leave your own cloud, as said among the constraints</source>
   <translation>dürfen die eigene Cloud nicht verlassen, wie bei den Randbedingungen gesagt</translation>
  </message>
  <message>
   <source>model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>more than one investigation is attached to this PDF</source>
   <translation>diesem PDF ist mehr als eine Untersuchung beigefügt</translation>
  </message>
  <message>
   <source>more than {n} columns</source>
   <translation>mehr als {n} Spalten</translation>
  </message>
  <message>
   <source>more than {n} score names</source>
   <translation>mehr als {n} Namen von Messwerten</translation>
  </message>
  <message>
   <source>move it</source>
   <translation>verschieben Sie sie</translation>
  </message>
  <message>
   <source>must stay in your own cloud</source>
   <translation>müssen in der eigenen Cloud bleiben</translation>
  </message>
  <message>
   <source>must stay in your own cloud, as said among the constraints</source>
   <translation>müssen in der eigenen Cloud bleiben, wie bei den Randbedingungen gesagt</translation>
  </message>
  <message>
   <source>name a folder with CSV or JSON files</source>
   <translation>nennen Sie einen Ordner mit CSV- oder JSON-Dateien</translation>
  </message>
  <message>
   <source>name a smaller folder</source>
   <translation>nennen Sie einen kleineren Ordner</translation>
  </message>
  <message>
   <source>name a tree file</source>
   <translation>nennen Sie eine Datei mit einem Baum</translation>
  </message>
  <message>
   <source>name all in one way</source>
   <translation>nennen Sie alle auf dieselbe Weise</translation>
  </message>
  <message>
   <source>name another column</source>
   <translation>nennen Sie eine andere Spalte</translation>
  </message>
  <message>
   <source>name at least one file of scores</source>
   <translation>nennen Sie mindestens eine Datei mit Messwerten</translation>
  </message>
  <message>
   <source>name its time column with --role time=COLUMN</source>
   <translation>wählen Sie ihre Spalte für die Zeit (--role time=SPALTE)</translation>
  </message>
  <message>
   <source>name one column for it</source>
   <translation>nennen Sie eine Spalte dafür</translation>
  </message>
  <message>
   <source>name the score column with --role score=COLUMN</source>
   <translation>wählen Sie die Spalte mit den Messwerten (--role score=SPALTE)</translation>
  </message>
  <message>
   <source>new investigation</source>
   <translation>neue Untersuchung</translation>
  </message>
  <message>
   <source>no SHA-256 was made of this file, so its rows cannot be found again: load it again to have one</source>
   <translation>von dieser Datei wurde keine SHA-256 gebildet, daher sind ihre Zeilen nicht wiederzufinden: zum Nachholen neu laden</translation>
  </message>
  <message>
   <source>no bounded interval</source>
   <translation>kein begrenztes Intervall</translation>
  </message>
  <message>
   <source>no change is logged in that time</source>
   <translation>in dieser Zeit ist keine Änderung verzeichnet</translation>
  </message>
  <message>
   <source>no column holds scores (the columns are {names})</source>
   <translation>keine Spalte enthält Messwerte (die Spalten sind {names})</translation>
  </message>
  <message>
   <source>no connector for this engine is installed</source>
   <translation>für diese Datenbank ist keine Verbindung eingerichtet</translation>
  </message>
  <message>
   <source>no drop</source>
   <translation>keinen Abfall</translation>
  </message>
  <message>
   <source>no drop, with a power of {n} %</source>
   <translation>keinen Abfall, mit einer Trennschärfe von {n} %</translation>
  </message>
  <message>
   <source>no file was given</source>
   <translation>es wurde keine Datei genannt</translation>
  </message>
  <message>
   <source>no investigation is attached to this PDF</source>
   <translation>diesem PDF ist keine Untersuchung beigefügt</translation>
  </message>
  <message>
   <source>no lasting drop but a dip that recovered</source>
   <translation>keinen bleibenden Abfall, nur eine Delle, die sich erholt hat</translation>
  </message>
  <message>
   <source>no logged change fits it clearly</source>
   <translation>keine verzeichnete Änderung passt deutlich dazu</translation>
  </message>
  <message>
   <source>no reading is named yet: say which file is the baseline and which is current</source>
   <translation>noch ist keine Messung benannt: Sagen Sie, welche Datei der Ausgangswert ist und welche von heute</translation>
  </message>
  <message>
   <source>no reading is named yet: say which value of '{column}' is the baseline and which is current</source>
   <translation>noch ist keine Messung benannt: Sagen Sie, welcher Wert von „{column}“ der Ausgangswert ist und welcher von heute</translation>
  </message>
  <message>
   <source>no row has '{name}' in '{column}'</source>
   <translation>keine Zeile hat „{name}“ in „{column}“</translation>
  </message>
  <message>
   <source>no usual range holds {n} to {n2}: the range seen is used</source>
   <translation>kein üblicher Bereich enthält {n} bis {n2}: Der gesehene Bereich gilt</translation>
  </message>
  <message>
   <source>no value of '{column}' is named as a reading (the values are {names})</source>
   <translation>kein Wert von „{column}“ ist als Messung benannt (die Werte sind {names})</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>none of the {n} rows of {arm} has a score</source>
   <translation>keine der {n} Zeilen ({arm}) hat einen Messwert</translation>
  </message>
  <message>
   <source>none of these files holds scores</source>
   <translation>keine dieser Dateien enthält Messwerte</translation>
  </message>
  <message>
   <source>not enough evidence</source>
   <translation>nicht genug Belege</translation>
  </message>
  <message>
   <source>not fixed</source>
   <translation>nicht behoben</translation>
  </message>
  <message>
   <source>not readable as a row: {x}</source>
   <translation>nicht als Zeile zu lesen: {x}</translation>
  </message>
  <message>
   <source>not seen so far</source>
   <translation>bisher nicht gesehen</translation>
  </message>
  <message>
   <source>note at example {x}</source>
   <translation>Notiz zum Beispiel {x}</translation>
  </message>
  <message>
   <source>note at {x}</source>
   <translation>Notiz: {x}</translation>
  </message>
  <message>
   <source>numbers are percents</source>
   <translation>Zahlen sind Prozente</translation>
  </message>
  <message>
   <source>numbers have a decimal comma</source>
   <translation>Zahlen haben ein Dezimalkomma</translation>
  </message>
  <message>
   <source>of high quality</source>
   <translation>von hoher Güte</translation>
  </message>
  <message>
   <source>on in the next tree: {x}</source>
   <translation>weiter im nächsten Baum: {x}</translation>
  </message>
  <message>
   <source>on no clear day</source>
   <translation>an keinem bestimmten Tag</translation>
  </message>
  <message>
   <source>on {d}</source>
   <translation>am {d}</translation>
  </message>
  <message>
   <source>one of {names}</source>
   <translation>eines von {names}</translation>
  </message>
  <message>
   <source>open a .gatewalk file or a PDF record</source>
   <translation>öffnen Sie eine .gatewalk-Datei oder ein PDF-Protokoll</translation>
  </message>
  <message>
   <source>open a record that Gatewalk wrote, or its .gatewalk file</source>
   <translation>öffnen Sie ein Protokoll, das Gatewalk geschrieben hat, oder seine .gatewalk-Datei</translation>
  </message>
  <message>
   <source>open again: {x}</source>
   <translation>wieder offen: {x}</translation>
  </message>
  <message>
   <source>open it again</source>
   <translation>öffnen Sie sie noch einmal</translation>
  </message>
  <message>
   <source>open it with a newer Gatewalk</source>
   <translation>öffnen Sie sie mit einem neueren Gatewalk</translation>
  </message>
  <message>
   <source>opened {x}</source>
   <translation>{x} geöffnet</translation>
  </message>
  <message>
   <source>other</source>
   <translation>anderes</translation>
  </message>
  <message>
   <source>paired on all current examples</source>
   <translation>gepaart über alle heutigen Beispiele</translation>
  </message>
  <message>
   <source>paired on failing and passing examples, weighted to the whole reading</source>
   <translation>gepaart über durchgefallene und bestandene Beispiele, auf die ganze Messung gewichtet</translation>
  </message>
  <message>
   <source>part of the drop sits in the prompt, the rest does not</source>
   <translation>ein Teil des Abfalls sitzt im Prompt, der Rest nicht</translation>
  </message>
  <message>
   <source>part of the drop sits in the retrieval and context layer, the rest does not</source>
   <translation>ein Teil des Abfalls sitzt in Suche und Kontext, der Rest nicht</translation>
  </message>
  <message>
   <source>partly fixed</source>
   <translation>teilweise behoben</translation>
  </message>
  <message>
   <source>passed over: {file}: {x}</source>
   <translation>übergangen: {file}: {x}</translation>
  </message>
  <message>
   <source>paste again</source>
   <translation>fügen Sie noch einmal ein</translation>
  </message>
  <message>
   <source>points</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <source>posterior on the length of the transition, day noise by REML</source>
   <translation>Posterior-Verteilung der Dauer des Übergangs, Tagesrauschen nach REML</translation>
  </message>
  <message>
   <source>prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>quality does not recover, so the prompt is not where the drop sits</source>
   <translation>die Güte erholt sich nicht, der Abfall sitzt also nicht im Prompt</translation>
  </message>
  <message>
   <source>quality does not recover, so the retrieval and context layer is not where the drop sits</source>
   <translation>die Güte erholt sich nicht, der Abfall sitzt also nicht in Suche und Kontext</translation>
  </message>
  <message>
   <source>quality recovers, so the fault lies in the prompt</source>
   <translation>die Güte erholt sich, der Fehler liegt also im Prompt</translation>
  </message>
  <message>
   <source>quality recovers, so the fault lies in the retrieval and context layer</source>
   <translation>die Güte erholt sich, der Fehler liegt also in Suche und Kontext</translation>
  </message>
  <message>
   <source>re-run the failing rows and as many passing ones</source>
   <translation>lassen Sie die durchgefallenen Zeilen und ebenso viele bestandene neu laufen</translation>
  </message>
  <message>
   <source>re-run these {n} failing rows and these {n2} controls</source>
   <translation>lassen Sie diese {n} durchgefallenen Zeilen und diese {n2} zur Kontrolle neu laufen</translation>
  </message>
  <message>
   <source>reading</source>
   <translation>Messung</translation>
  </message>
  <message>
   <source>reading Arrow needs an extra</source>
   <translation>Arrow zu lesen braucht eine Ergänzung</translation>
  </message>
  <message>
   <source>reading Excel needs an extra</source>
   <translation>Excel zu lesen braucht eine Ergänzung</translation>
  </message>
  <message>
   <source>readings on either side of a version</source>
   <translation>Messungen zu beiden Seiten einer Version</translation>
  </message>
  <message>
   <source>record {n}: {x}</source>
   <translation>Datensatz {n}: {x}</translation>
  </message>
  <message>
   <source>records {x}: {y}</source>
   <translation>Datensätze {x}: {y}</translation>
  </message>
  <message>
   <source>recovered</source>
   <translation>wiederhergestellt</translation>
  </message>
  <message>
   <source>refusal correctness</source>
   <translation>richtige Ablehnung</translation>
  </message>
  <message>
   <source>rename one of them</source>
   <translation>benennen Sie eines davon um</translation>
  </message>
  <message>
   <source>restore the file</source>
   <translation>stellen Sie die Datei wieder her</translation>
  </message>
  <message>
   <source>retrieval</source>
   <translation>Suche</translation>
  </message>
  <message>
   <source>rich in counter-examples</source>
   <translation>reich an Gegenbeispielen</translation>
  </message>
  <message>
   <source>right example</source>
   <translation>richtiges Beispiel</translation>
  </message>
  <message>
   <source>right example of {x}</source>
   <translation>richtiges Beispiel von {x}</translation>
  </message>
  <message>
   <source>right examples</source>
   <translation>richtige Beispiele</translation>
  </message>
  <message>
   <source>right examples of {x}</source>
   <translation>richtige Beispiele von {x}</translation>
  </message>
  <message>
   <source>row {n} is too long</source>
   <translation>Zeile {n} ist zu lang</translation>
  </message>
  <message>
   <source>run it again with log_samples on</source>
   <translation>lassen Sie ihn mit log_samples noch einmal laufen</translation>
  </message>
  <message>
   <source>run the benchmark again</source>
   <translation>lassen Sie die Messung noch einmal laufen</translation>
  </message>
  <message>
   <source>safety</source>
   <translation>Sicherheit</translation>
  </message>
  <message>
   <source>save it again with one kind of line end and of quotes</source>
   <translation>speichern Sie sie noch einmal mit einer Art von Zeilenenden und Anführungszeichen</translation>
  </message>
  <message>
   <source>save it again, or as CSV</source>
   <translation>speichern Sie sie noch einmal oder als CSV</translation>
  </message>
  <message>
   <source>save it as UTF-8</source>
   <translation>speichern Sie sie als UTF-8</translation>
  </message>
  <message>
   <source>save it as a file and open that</source>
   <translation>speichern Sie ihn als Datei und öffnen Sie diese</translation>
  </message>
  <message>
   <source>save it under another name</source>
   <translation>speichern Sie sie unter einem anderen Namen</translation>
  </message>
  <message>
   <source>save it without a password</source>
   <translation>speichern Sie es ohne Kennwort</translation>
  </message>
  <message>
   <source>save it without rows</source>
   <translation>speichern Sie sie ohne Zeilen</translation>
  </message>
  <message>
   <source>save somewhere else</source>
   <translation>speichern Sie woanders</translation>
  </message>
  <message>
   <source>save somewhere else or ask for the right to write</source>
   <translation>speichern Sie woanders oder lassen Sie sich das Schreiben erlauben</translation>
  </message>
  <message>
   <source>save somewhere else; your work is kept in memory</source>
   <translation>speichern Sie woanders; Ihre Arbeit bleibt im Speicher</translation>
  </message>
  <message>
   <source>say which is which with --arm baseline=VALUE and --arm current=VALUE</source>
   <translation>sagen Sie, welcher welche ist (--arm baseline=WERT und --arm current=WERT)</translation>
  </message>
  <message>
   <source>say which with --role arm=COLUMN</source>
   <translation>sagen Sie mit --role arm=SPALTE, welche</translation>
  </message>
  <message>
   <source>say why it can be skipped</source>
   <translation>sagen Sie, warum es übersprungen werden kann</translation>
  </message>
  <message>
   <source>score the run and export it again, or name a column with --role score=COLUMN</source>
   <translation>bewerten Sie den Lauf und exportieren Sie ihn noch einmal, oder nennen Sie eine Spalte (--role score=SPALTE)</translation>
  </message>
  <message>
   <source>scorer</source>
   <translation>Bewerter</translation>
  </message>
  <message>
   <source>scores from {n} to {n2}: taken as {n3} to {n4}</source>
   <translation>Messwerte von {n} bis {n2}: gelten als {n3} bis {n4}</translation>
  </message>
  <message>
   <source>scores lie between −1 and 1</source>
   <translation>Messwerte liegen zwischen −1 und 1</translation>
  </message>
  <message>
   <source>scores loaded: {x}</source>
   <translation>Messwerte geladen: {x}</translation>
  </message>
  <message>
   <source>scores over time, on {n} days or more</source>
   <translation>Messwerte über die Zeit, an {n} Tagen oder mehr</translation>
  </message>
  <message>
   <source>scores removed</source>
   <translation>Messwerte entfernt</translation>
  </message>
  <message>
   <source>script of {column} = Latin or other</source>
   <translation>Schrift von {column} = lateinisch oder andere</translation>
  </message>
  <message>
   <source>script of {column} = {name}</source>
   <translation>Schrift von {column} = {name}</translation>
  </message>
  <message>
   <source>seen in the scores</source>
   <translation>in den Messwerten gesehen</translation>
  </message>
  <message>
   <source>set both in the mapping</source>
   <translation>legen Sie beides bei den Spalten fest</translation>
  </message>
  <message>
   <source>shortcut: {x}</source>
   <translation>Abkürzung: {x}</translation>
  </message>
  <message>
   <source>skipping gate {gate} needs a reason</source>
   <translation>Tor {gate} zu überspringen braucht eine Begründung</translation>
  </message>
  <message>
   <source>slices are searched between two readings</source>
   <translation>Teilmengen werden zwischen zwei Messungen gesucht</translation>
  </message>
  <message>
   <source>spans of time were asked for, but the file has no history</source>
   <translation>nach Zeitspannen wurde gefragt, aber die Datei hat keinen Verlauf</translation>
  </message>
  <message>
   <source>split the file or close other programs</source>
   <translation>teilen Sie die Datei oder schließen Sie andere Programme</translation>
  </message>
  <message>
   <source>start a new investigation</source>
   <translation>beginnen Sie eine neue Untersuchung</translation>
  </message>
  <message>
   <source>swap its two dates</source>
   <translation>vertauschen Sie die beiden Daten</translation>
  </message>
  <message>
   <source>take .csv or .ics</source>
   <translation>nehmen Sie .csv oder .ics</translation>
  </message>
  <message>
   <source>take a number above 0 and below {n}</source>
   <translation>nehmen Sie eine Zahl über 0 und unter {n}</translation>
  </message>
  <message>
   <source>take a value from {n} to {n2}</source>
   <translation>nehmen Sie einen Wert von {n} bis {n2}</translation>
  </message>
  <message>
   <source>take a value within its range</source>
   <translation>nehmen Sie einen Wert aus ihrem Bereich</translation>
  </message>
  <message>
   <source>take one of {l}</source>
   <translation>nehmen Sie eines von {l}</translation>
  </message>
  <message>
   <source>task success</source>
   <translation>Gelingen der Aufgabe</translation>
  </message>
  <message>
   <source>that clears the {n} % asked for</source>
   <translation>das erreicht die verlangten {n} %</translation>
  </message>
  <message>
   <source>that is next to nothing</source>
   <translation>das ist so gut wie nichts</translation>
  </message>
  <message>
   <source>that is short of the {n} % asked for</source>
   <translation>das bleibt unter den verlangten {n} %</translation>
  </message>
  <message>
   <source>that neither clears nor misses the {n} % asked for</source>
   <translation>das erreicht die verlangten {n} % weder sicher, noch verfehlt es sie sicher</translation>
  </message>
  <message>
   <source>the PDF is damaged</source>
   <translation>das PDF ist beschädigt</translation>
  </message>
  <message>
   <source>the PDF is encrypted</source>
   <translation>das PDF ist verschlüsselt</translation>
  </message>
  <message>
   <source>the PDF is larger than {n} MiB</source>
   <translation>das PDF ist größer als {n} MiB</translation>
  </message>
  <message>
   <source>the added reader {x} does not load ({y})</source>
   <translation>der ergänzte Leser {x} lässt sich nicht laden ({y})</translation>
  </message>
  <message>
   <source>the added reader {x} failed ({y})</source>
   <translation>der ergänzte Leser {x} ist gescheitert ({y})</translation>
  </message>
  <message>
   <source>the added reader {x} is no Reader and was passed over</source>
   <translation>der ergänzte Leser {x} ist kein Leser und wurde übergangen</translation>
  </message>
  <message>
   <source>the analysis needs more memory than its limit</source>
   <translation>die Auswertung braucht mehr Speicher, als ihr erlaubt ist</translation>
  </message>
  <message>
   <source>the arms are {l}</source>
   <translation>die Messungen sind {l}</translation>
  </message>
  <message>
   <source>the attached investigation is not the one that this record was written from</source>
   <translation>die beigefügte Untersuchung ist nicht die, aus der dieses Protokoll geschrieben wurde</translation>
  </message>
  <message>
   <source>the batches of the history lie too unevenly in time to show a shape</source>
   <translation>die Schübe des Verlaufs liegen zeitlich zu ungleich, um eine Form zu zeigen</translation>
  </message>
  <message>
   <source>the cells end in %, so 100 is the best</source>
   <translation>die Zellen enden mit %, also ist 100 das Beste</translation>
  </message>
  <message>
   <source>the column '{column}' holds no dates that could be read</source>
   <translation>die Spalte „{column}“ enthält kein lesbares Datum</translation>
  </message>
  <message>
   <source>the column '{column}' lies beyond the first {n} columns</source>
   <translation>die Spalte „{column}“ liegt hinter den ersten {n} Spalten</translation>
  </message>
  <message>
   <source>the column of readings is named like a {kind} version</source>
   <translation>die Spalte der Messungen heißt wie eine Version ({kind})</translation>
  </message>
  <message>
   <source>the columns are {names}</source>
   <translation>die Spalten sind {names}</translation>
  </message>
  <message>
   <source>the constraints are {l}</source>
   <translation>die Randbedingungen sind {l}</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>der Datenträger ist voll</translation>
  </message>
  <message>
   <source>the disk is read-only</source>
   <translation>der Datenträger ist schreibgeschützt</translation>
  </message>
  <message>
   <source>the ending says no form of a record</source>
   <translation>die Endung nennt keine Form eines Protokolls</translation>
  </message>
  <message>
   <source>the engine could not be reached</source>
   <translation>die Datenbank ist nicht zu erreichen</translation>
  </message>
  <message>
   <source>the engine could not read this ({x})</source>
   <translation>dies ließ sich nicht lesen ({x})</translation>
  </message>
  <message>
   <source>the eval set went from {n} to {n2} examples</source>
   <translation>die Prüfmenge ging von {n} auf {n2} Beispiele</translation>
  </message>
  <message>
   <source>the examples are {names}</source>
   <translation>die Beispiele sind {names}</translation>
  </message>
  <message>
   <source>the exit {exit} hands over to no tree here</source>
   <translation>der Ausgang {exit} übergibt hier an keinen Baum</translation>
  </message>
  <message>
   <source>the file cannot be read ({x})</source>
   <translation>die Datei lässt sich nicht lesen ({x})</translation>
  </message>
  <message>
   <source>the file has format version {n}, and this program knows {n2}</source>
   <translation>die Datei hat die Formatversion {n}, dieses Programm kennt {n2}</translation>
  </message>
  <message>
   <source>the file holds more than {n} parts</source>
   <translation>die Datei enthält mehr als {n} Teile</translation>
  </message>
  <message>
   <source>the file holds too many parts</source>
   <translation>die Datei enthält zu viele Teile</translation>
  </message>
  <message>
   <source>the file is cut off or has something added at its end</source>
   <translation>die Datei ist abgeschnitten oder hat am Ende einen Zusatz</translation>
  </message>
  <message>
   <source>the file is damaged (its zip structure is broken)</source>
   <translation>die Datei ist beschädigt (ihr Zip-Aufbau ist zerstört)</translation>
  </message>
  <message>
   <source>the file is damaged: {x}</source>
   <translation>die Datei ist beschädigt: {x}</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>die Datei ist leer</translation>
  </message>
  <message>
   <source>the file is larger than {n} MiB</source>
   <translation>die Datei ist größer als {n} MiB</translation>
  </message>
  <message>
   <source>the files are read as one, because none of them is named as a reading</source>
   <translation>die Dateien werden als eine gelesen, weil keine als Messung benannt ist</translation>
  </message>
  <message>
   <source>the first walk cannot be left out</source>
   <translation>der erste Weg kann nicht wegfallen</translation>
  </message>
  <message>
   <source>the gap itself is too uncertain to take a share of it</source>
   <translation>die Lücke selbst ist zu unsicher, um einen Anteil davon zu nehmen</translation>
  </message>
  <message>
   <source>the gates are {l}</source>
   <translation>die Tore sind {l}</translation>
  </message>
  <message>
   <source>the history holds {n} scored batches, fewer than the {n2} that show a shape</source>
   <translation>der Verlauf enthält {n} bewertete Schübe, weniger als die {n2}, die eine Form zeigen</translation>
  </message>
  <message>
   <source>the interval is too wide to say whether quality recovers</source>
   <translation>das Intervall ist zu weit, um zu sagen, ob sich die Güte erholt</translation>
  </message>
  <message>
   <source>the investigation holds no baseline and current reading to compare with</source>
   <translation>die Untersuchung enthält keine Messung aus der guten Zeit und von heute zum Vergleichen</translation>
  </message>
  <message>
   <source>the investigation holds no scores to compare with</source>
   <translation>die Untersuchung enthält keine Messwerte zum Vergleichen</translation>
  </message>
  <message>
   <source>the manifest lists no parts</source>
   <translation>das Verzeichnis nennt keine Teile</translation>
  </message>
  <message>
   <source>the manifest names no format version</source>
   <translation>das Verzeichnis nennt keine Formatversion</translation>
  </message>
  <message>
   <source>the new file holds no scored reading from after the fix</source>
   <translation>die neue Datei enthält keine bewertete Messung von nach der Abhilfe</translation>
  </message>
  <message>
   <source>the new scores are on another scale than the old ones</source>
   <translation>die neuen Messwerte stehen auf einer anderen Skala als die alten</translation>
  </message>
  <message>
   <source>the one reading mixes {n} values of {kind} ({x}): if they are runs to compare, take that column as the reading and say which value is baseline and which is current</source>
   <translation>die eine Messung mischt {n} Werte von {kind} ({x}): Wenn es Läufe zum Vergleichen sind, nehmen Sie diese Spalte als Messung und sagen Sie, welcher Wert der Ausgangswert ist und welcher von heute</translation>
  </message>
  <message>
   <source>the part {part} does not hold what it should</source>
   <translation>der Teil {part} enthält nicht, was er sollte</translation>
  </message>
  <message>
   <source>the part {part} has a name that leads outside the file</source>
   <translation>der Name des Teils {part} führt aus der Datei hinaus</translation>
  </message>
  <message>
   <source>the part {part} is a link or a device</source>
   <translation>der Teil {part} ist ein Verweis oder ein Gerät</translation>
  </message>
  <message>
   <source>the part {part} is damaged</source>
   <translation>der Teil {part} ist beschädigt</translation>
  </message>
  <message>
   <source>the part {part} is damaged: {x}</source>
   <translation>der Teil {part} ist beschädigt: {x}</translation>
  </message>
  <message>
   <source>the part {part} is encrypted</source>
   <translation>der Teil {part} ist verschlüsselt</translation>
  </message>
  <message>
   <source>the part {part} is larger than {n} MiB unpacked</source>
   <translation>der Teil {part} ist ausgepackt größer als {n} MiB</translation>
  </message>
  <message>
   <source>the part {part} is missing</source>
   <translation>der Teil {part} fehlt</translation>
  </message>
  <message>
   <source>the part {part} is not in the manifest</source>
   <translation>der Teil {part} steht nicht im Verzeichnis</translation>
  </message>
  <message>
   <source>the part {part} is not the one that was saved (wrong SHA-256)</source>
   <translation>der Teil {part} ist nicht der gespeicherte (falsche SHA-256)</translation>
  </message>
  <message>
   <source>the part {part} is packed in an unknown way</source>
   <translation>der Teil {part} ist auf unbekannte Weise gepackt</translation>
  </message>
  <message>
   <source>the part {part} is there twice</source>
   <translation>der Teil {part} ist doppelt vorhanden</translation>
  </message>
  <message>
   <source>the part {part} unpacks to more than {n} times its size</source>
   <translation>der Teil {part} wird ausgepackt mehr als {n}-mal so groß</translation>
  </message>
  <message>
   <source>the range of the scores is a guess ({x})</source>
   <translation>der Bereich der Messwerte ist vermutet ({x})</translation>
  </message>
  <message>
   <source>the range {n} to {n2} is given</source>
   <translation>der Bereich {n} bis {n2} ist vorgegeben</translation>
  </message>
  <message>
   <source>the range {n} to {n2} is given, but the scores go from {n3} to {n4}; {reason}</source>
   <translation>der Bereich {n} bis {n2} ist vorgegeben, aber die Messwerte gehen von {n3} bis {n4}; {reason}</translation>
  </message>
  <message>
   <source>the readings are named in different ways ({x})</source>
   <translation>die Messungen sind auf verschiedene Weise benannt ({x})</translation>
  </message>
  <message>
   <source>the readings hold no score</source>
   <translation>die Messungen enthalten keinen Messwert</translation>
  </message>
  <message>
   <source>the role '{name}' was given {n} columns</source>
   <translation>die Rolle „{name}“ hat {n} Spalten bekommen</translation>
  </message>
  <message>
   <source>the roles are {l}</source>
   <translation>die Rollen sind {l}</translation>
  </message>
  <message>
   <source>the run was limited to {n} documents per task</source>
   <translation>der Lauf war auf {n} Dokumente je Aufgabe beschränkt</translation>
  </message>
  <message>
   <source>the sign of {names} is dropped, because the size of an error is what counts</source>
   <translation>das Vorzeichen von {names} fällt weg, weil die Größe eines Fehlers zählt</translation>
  </message>
  <message>
   <source>the span '{x}' ends before it starts</source>
   <translation>die Spanne „{x}“ endet, bevor sie beginnt</translation>
  </message>
  <message>
   <source>the thresholds are {l}</source>
   <translation>die Schwellen sind {l}</translation>
  </message>
  <message>
   <source>there is no arm '{name}'</source>
   <translation>es gibt keine Messung „{name}“</translation>
  </message>
  <message>
   <source>there is no baseline reading (from when the system worked well)</source>
   <translation>es gibt keine Messung aus der guten Zeit</translation>
  </message>
  <message>
   <source>there is no column '{name}'</source>
   <translation>es gibt keine Spalte „{name}“</translation>
  </message>
  <message>
   <source>there is no column '{name}' to sort by</source>
   <translation>es gibt keine Spalte „{name}“, nach der sortiert werden könnte</translation>
  </message>
  <message>
   <source>there is no constraint {x}</source>
   <translation>es gibt keine Randbedingung {x}</translation>
  </message>
  <message>
   <source>there is no current reading (of the system now)</source>
   <translation>es gibt keine heutige Messung (des Systems, wie es ist)</translation>
  </message>
  <message>
   <source>there is no example {name}</source>
   <translation>es gibt kein Beispiel {name}</translation>
  </message>
  <message>
   <source>there is no gate {x}</source>
   <translation>es gibt kein Tor {x}</translation>
  </message>
  <message>
   <source>there is no history of scores over time</source>
   <translation>es gibt keinen Verlauf der Messwerte über die Zeit</translation>
  </message>
  <message>
   <source>there is no id, so the text in '{column}' names the example</source>
   <translation>es gibt keine Kennung, darum nennt der Text in „{column}“ das Beispiel</translation>
  </message>
  <message>
   <source>there is no role '{name}'</source>
   <translation>es gibt keine Rolle „{name}“</translation>
  </message>
  <message>
   <source>there is no row of scores below the header</source>
   <translation>unter der Kopfzeile steht keine Zeile mit Messwerten</translation>
  </message>
  <message>
   <source>there is no shortcut {x}</source>
   <translation>es gibt keine Abkürzung {x}</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>diese Datei gibt es nicht</translation>
  </message>
  <message>
   <source>there is no such folder</source>
   <translation>diesen Ordner gibt es nicht</translation>
  </message>
  <message>
   <source>there is no table '{name}'</source>
   <translation>es gibt keine Tabelle „{name}“</translation>
  </message>
  <message>
   <source>there is no text on the clipboard</source>
   <translation>in der Zwischenablage ist kein Text</translation>
  </message>
  <message>
   <source>there is no text {name}</source>
   <translation>es gibt keinen Text {name}</translation>
  </message>
  <message>
   <source>there is no threshold {x}</source>
   <translation>es gibt keine Schwelle {x}</translation>
  </message>
  <message>
   <source>these scores are not understood and not counted: {x}</source>
   <translation>diese Messwerte sind nicht zu verstehen und zählen nicht: {x}</translation>
  </message>
  <message>
   <source>this Arrow file is broken or cut off</source>
   <translation>diese Arrow-Datei ist zerstört oder abgeschnitten</translation>
  </message>
  <message>
   <source>this CSV cannot be read to its end</source>
   <translation>dieses CSV lässt sich nicht bis zum Ende lesen</translation>
  </message>
  <message>
   <source>this JSON document is larger than {n} MB</source>
   <translation>dieses JSON-Dokument ist größer als {n} MB</translation>
  </message>
  <message>
   <source>this JSON holds no list of rows</source>
   <translation>dieses JSON enthält keine Liste von Zeilen</translation>
  </message>
  <message>
   <source>this JSON is broken, cut off or nested too deep</source>
   <translation>dieses JSON ist zerstört, abgeschnitten oder zu tief verschachtelt</translation>
  </message>
  <message>
   <source>this archive is broken or cut off</source>
   <translation>dieses Archiv ist zerstört oder abgeschnitten</translation>
  </message>
  <message>
   <source>this archive unpacks to far more than its size, and was refused</source>
   <translation>dieses Archiv wird ausgepackt weit größer, als es ist, und wurde abgelehnt</translation>
  </message>
  <message>
   <source>this archive holds no log and no workbook</source>
   <translation>dieses Archiv enthält kein Protokoll und keine Arbeitsmappe</translation>
  </message>
  <message>
   <source>this coincides with the {x}</source>
   <translation>das fällt zusammen mit: {x}</translation>
  </message>
  <message>
   <source>this coincides with the {x}, which cannot be rolled back</source>
   <translation>das fällt zusammen mit: {x}, und lässt sich nicht zurücknehmen</translation>
  </message>
  <message>
   <source>this compressed file is broken or cut off</source>
   <translation>diese gepackte Datei ist zerstört oder abgeschnitten</translation>
  </message>
  <message>
   <source>this compressed file is empty</source>
   <translation>diese gepackte Datei ist leer</translation>
  </message>
  <message>
   <source>this file ({x}) has no score in any row: {n} seen (the columns are {names})</source>
   <translation>diese Datei ({x}) hat in keiner Zeile einen Messwert: {n} gesehen (die Spalten sind {names})</translation>
  </message>
  <message>
   <source>this file ({x}) has no score in any row: {n} seen; {n2} ended in an error (the columns are {names})</source>
   <translation>diese Datei ({x}) hat in keiner Zeile einen Messwert: {n} gesehen; {n2} endeten in einem Fehler (die Spalten sind {names})</translation>
  </message>
  <message>
   <source>this file cannot be written ({x})</source>
   <translation>diese Datei lässt sich nicht schreiben ({x})</translation>
  </message>
  <message>
   <source>this file changed while it was read: load it again</source>
   <translation>diese Datei wurde geändert, während sie gelesen wurde: neu laden</translation>
  </message>
  <message>
   <source>this file could not be read ({x})</source>
   <translation>diese Datei ließ sich nicht lesen ({x})</translation>
  </message>
  <message>
   <source>this file does not exist</source>
   <translation>diese Datei gibt es nicht</translation>
  </message>
  <message>
   <source>this file holds no rows</source>
   <translation>diese Datei enthält keine Zeilen</translation>
  </message>
  <message>
   <source>this file is broken or cut off</source>
   <translation>diese Datei ist zerstört oder abgeschnitten</translation>
  </message>
  <message>
   <source>this file is empty</source>
   <translation>diese Datei ist leer</translation>
  </message>
  <message>
   <source>this file is large and its rows have no common form</source>
   <translation>diese Datei ist groß, und ihre Zeilen haben keine gemeinsame Form</translation>
  </message>
  <message>
   <source>this file is there already</source>
   <translation>diese Datei gibt es schon</translation>
  </message>
  <message>
   <source>this file may not be read</source>
   <translation>diese Datei darf nicht gelesen werden</translation>
  </message>
  <message>
   <source>this file of a HELM run holds no scores by example</source>
   <translation>diese Datei eines HELM-Laufs enthält keine Messwerte je Beispiel</translation>
  </message>
  <message>
   <source>this file unpacks to more than {n} MB</source>
   <translation>diese Datei wird ausgepackt größer als {n} MB</translation>
  </message>
  <message>
   <source>this file unpacks to more than {n} times its size</source>
   <translation>diese Datei wird ausgepackt mehr als {n}-mal so groß</translation>
  </message>
  <message>
   <source>this JSON holds too many small values</source>
   <translation>dieses JSON enthält zu viele kleine Werte</translation>
  </message>
  <message>
   <source>line {n} is longer than {n2} MB</source>
   <translation>die Zeile {n} ist länger als {n2} MB</translation>
  </message>
  <message>
   <source>{name}: {n} documents are in this file, but the run's results tell of {n2}</source>
   <translation>{name}: {n} Dokumente stehen in dieser Datei, aber die Ergebnisse des Laufs nennen {n2}</translation>
  </message>
  <message>
   <source>{name}: {n} of {n2} documents are in this file, as the run's results tell: {n3} are missing</source>
   <translation>{name}: {n} von {n2} Dokumenten stehen in dieser Datei, wie die Ergebnisse des Laufs sagen: {n3} fehlen</translation>
  </message>
  <message>
   <source>this folder holds more than {n} files</source>
   <translation>dieser Ordner enthält mehr als {n} Dateien</translation>
  </message>
  <message>
   <source>this folder holds no file of scores</source>
   <translation>dieser Ordner enthält keine Datei mit Messwerten</translation>
  </message>
  <message>
   <source>this folder may not be read</source>
   <translation>dieser Ordner darf nicht gelesen werden</translation>
  </message>
  <message>
   <source>this is a compressed archive</source>
   <translation>dies ist ein gepacktes Archiv</translation>
  </message>
  <message>
   <source>this is a folder</source>
   <translation>dies ist ein Ordner</translation>
  </message>
  <message>
   <source>this is a pipe or a device, not a file</source>
   <translation>dies ist eine Leitung oder ein Gerät, keine Datei</translation>
  </message>
  <message>
   <source>this is no DuckDB database</source>
   <translation>dies ist keine DuckDB-Datenbank</translation>
  </message>
  <message>
   <source>this is no file of scores that can be read</source>
   <translation>dies ist keine lesbare Datei mit Messwerten</translation>
  </message>
  <message>
   <source>this is not a Gatewalk investigation</source>
   <translation>das ist keine Untersuchung von Gatewalk</translation>
  </message>
  <message>
   <source>this kind of table cannot be read</source>
   <translation>diese Art Tabelle lässt sich nicht lesen</translation>
  </message>
  <message>
   <source>this log holds no samples</source>
   <translation>dieses Protokoll enthält keine Beispiele</translation>
  </message>
  <message>
   <source>this log's header is broken</source>
   <translation>der Kopf dieses Protokolls ist zerstört</translation>
  </message>
  <message>
   <source>this names no table of an engine</source>
   <translation>dies nennt keine Tabelle einer Datenbank</translation>
  </message>
  <message>
   <source>this report holds no tests</source>
   <translation>dieser Bericht enthält keine Tests</translation>
  </message>
  <message>
   <source>this test run holds only a link, no test cases</source>
   <translation>dieser Testlauf enthält nur einen Verweis, keine Testfälle</translation>
  </message>
  <message>
   <source>this text is too long to paste</source>
   <translation>dieser Text ist zu lang zum Einfügen</translation>
  </message>
  <message>
   <source>this translation cannot be read</source>
   <translation>diese Übersetzung lässt sich nicht lesen</translation>
  </message>
  <message>
   <source>this workbook is broken</source>
   <translation>diese Arbeitsmappe ist zerstört</translation>
  </message>
  <message>
   <source>this workbook unpacks to far more than its size, and was refused</source>
   <translation>diese Arbeitsmappe wird ausgepackt weit größer, als sie ist, und wurde abgelehnt</translation>
  </message>
  <message>
   <source>threshold {name}: {x}</source>
   <translation>Schwelle {name}: {x}</translation>
  </message>
  <message>
   <source>threshold {quoted}: not in this tree</source>
   <translation>Schwelle {quoted}: nicht in diesem Baum</translation>
  </message>
  <message>
   <source>threshold {x} cannot be {n}</source>
   <translation>die Schwelle {x} kann nicht {n} sein</translation>
  </message>
  <message>
   <source>tick {quoted} at exit {quoted2}: no such item</source>
   <translation>Haken {quoted} an Ausgang {quoted2}: kein solcher Punkt</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>angekreuzt</translation>
  </message>
  <message>
   <source>tight, as said among the constraints</source>
   <translation>knapp, wie bei den Randbedingungen gesagt</translation>
  </message>
  <message>
   <source>title: {x}</source>
   <translation>Titel: {x}</translation>
  </message>
  <message>
   <source>title: {x}; by: {y}</source>
   <translation>Titel: {x}; von: {y}</translation>
  </message>
  <message>
   <source>too many tables were pasted within one second</source>
   <translation>innerhalb einer Sekunde wurden zu viele Tabellen eingefügt</translation>
  </message>
  <message>
   <source>traffic</source>
   <translation>Verkehr</translation>
  </message>
  <message>
   <source>tree read again: {x}</source>
   <translation>Baum neu gelesen: {x}</translation>
  </message>
  <message>
   <source>tree: {x} version {y}</source>
   <translation>Baum: {x} Version {y}</translation>
  </message>
  <message>
   <source>two arms were given the same name</source>
   <translation>zwei Messungen haben denselben Namen</translation>
  </message>
  <message>
   <source>two readings with a kind of input</source>
   <translation>zwei Messungen mit einer Art der Eingabe</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>unpack it first, or use .gz</source>
   <translation>packen Sie es zuerst aus oder nehmen Sie .gz</translation>
  </message>
  <message>
   <source>open a copy of it</source>
   <translation>öffnen Sie eine Kopie davon</translation>
  </message>
  <message>
   <source>unpack it first</source>
   <translation>packen Sie es zuerst aus</translation>
  </message>
  <message>
   <source>unpack it yourself if you trust it</source>
   <translation>packen Sie sie selbst aus, wenn Sie ihr trauen</translation>
  </message>
  <message>
   <source>update or remove its package</source>
   <translation>erneuern oder entfernen Sie sein Paket</translation>
  </message>
  <message>
   <source>what was pasted cannot be kept ({x})</source>
   <translation>das Eingefügte lässt sich nicht aufheben ({x})</translation>
  </message>
  <message>
   <source>whole scores from {n} to {n2}: taken as {n3} to {n4}</source>
   <translation>ganze Messwerte von {n} bis {n2}: gelten als {n3} bis {n4}</translation>
  </message>
  <message>
   <source>worked example</source>
   <translation>ausgearbeitetes Beispiel</translation>
  </message>
  <message>
   <source>write it as 2026-01-01..2026-01-31, either end may be empty</source>
   <translation>schreiben Sie sie wie 2026-01-01..2026-01-31, ein Ende darf leer sein</translation>
  </message>
  <message>
   <source>you named it</source>
   <translation>von Ihnen genannt</translation>
  </message>
  <message>
   <source>{arm} and {arm2} use different score grids ({x})</source>
   <translation>{arm} und {arm2} benutzen verschiedene Raster von Messwerten ({x})</translation>
  </message>
  <message>
   <source>{arm} has {n} labelled examples, fewer than the {n2} needed to start</source>
   <translation>{arm} hat {n} beschriftete Beispiele, weniger als die {n2}, die der Anfang braucht</translation>
  </message>
  <message>
   <source>{arm} may not be read</source>
   <translation>{arm} darf nicht gelesen werden</translation>
  </message>
  <message>
   <source>{arm} was scored by {x}, {arm2} by {y}</source>
   <translation>{arm} wurde von {x} bewertet, {arm2} von {y}</translation>
  </message>
  <message>
   <source>{a} ({x}), {n} % of what is left</source>
   <translation>{a} ({x}), {n} % des Rests</translation>
  </message>
  <message>
   <source>{a} came back and {b} are missing: too uncertain to say whether it is fixed.</source>
   <translation>{a} kamen zurück und {b} fehlen: zu unsicher, um zu sagen, ob es behoben ist.</translation>
  </message>
  <message>
   <source>{a} came back, but familiar kinds of input got worse: {names}.</source>
   <translation>{a} kamen zurück, aber vertraute Arten von Eingaben wurden schlechter: {names}.</translation>
  </message>
  <message>
   <source>{a} carry scores that contradict each other: check their labels first.</source>
   <translation>{a} tragen Messwerte, die einander widersprechen: Prüfen Sie zuerst ihre Beschriftungen.</translation>
  </message>
  <message>
   <source>{a} do not count as further examples.</source>
   <translation>{a} zählen nicht als weitere Beispiele.</translation>
  </message>
  <message>
   <source>{a} more with labels, of the affected kinds, to train on and to hold out.</source>
   <translation>{a} mehr mit Beschriftung, von den betroffenen Arten, zum Trainieren und zum Zurückhalten.</translation>
  </message>
  <message>
   <source>{a} of {names} are labelled, a borderline start.</source>
   <translation>{a} von {names} sind beschriftet, ein Anfang an der Grenze.</translation>
  </message>
  <message>
   <source>{a} of {names} are labelled, enough to start with.</source>
   <translation>{a} von {names} sind beschriftet, genug für den Anfang.</translation>
  </message>
  <message>
   <source>{a} of {names} are labelled, too few to start with.</source>
   <translation>{a} von {names} sind beschriftet, zu wenige für den Anfang.</translation>
  </message>
  <message>
   <source>{a} show the level within {b}, a change of {c} or more</source>
   <translation>{a} zeigen den Stand auf {b} genau, eine Änderung von {c} oder mehr</translation>
  </message>
  <message>
   <source>{a} show the level within {b}, no change for certain</source>
   <translation>{a} zeigen den Stand auf {b} genau, keine Änderung sicher</translation>
  </message>
  <message>
   <source>{a} used as few-shot or training examples are left out.</source>
   <translation>{a}, die als Beispiele im Prompt oder beim Training dienten, bleiben weg.</translation>
  </message>
  <message>
   <source>{column} mentions “{name}” = yes</source>
   <translation>{column} nennt „{name}“ = ja</translation>
  </message>
  <message>
   <source>{d} to {d2}</source>
   <translation>{d} bis {d2}</translation>
  </message>
  <message>
   <source>{d} to {d2} ({n} % interval)</source>
   <translation>{d} bis {d2} ({n}-%-Intervall)</translation>
  </message>
  <message>
   <source>{file} is broken or empty</source>
   <translation>{file} ist zerstört oder leer</translation>
  </message>
  <message>
   <source>{file}, rows: {x} ({y})</source>
   <translation>{file}, Zeilen: {x} ({y})</translation>
  </message>
  <message>
   <source>{kind} change of {d}</source>
   <translation>{kind}, Änderung vom {d}</translation>
  </message>
  <message>
   <source>{kind} change of {d} ({x})</source>
   <translation>{kind}, Änderung vom {d} ({x})</translation>
  </message>
  <message>
   <source>{kind} change of {d} ({x}); {more}</source>
   <translation>{kind}, Änderung vom {d} ({x}); {more}</translation>
  </message>
  <message>
   <source>{kind} change of {d}; {more}</source>
   <translation>{kind}, Änderung vom {d}; {more}</translation>
  </message>
  <message>
   <source>{kind} is {x} in {arm}, {y} in {arm2}</source>
   <translation>{kind} ist {x} in {arm}, {y} in {arm2}</translation>
  </message>
  <message>
   <source>{kind} went from {names} to {names2}</source>
   <translation>{kind} ging von {names} zu {names2}</translation>
  </message>
  <message>
   <source>{l} with {n} or more scored examples</source>
   <translation>{l} mit {n} oder mehr bewerteten Beispielen</translation>
  </message>
  <message>
   <source>{n} % ({n2} % to {n3} %)</source>
   <translation>{n} % ({n2} % bis {n3} %)</translation>
  </message>
  <message>
   <source>{n} % ({n2} to {n3} %)</source>
   <translation>{n} % ({n2} bis {n3} %)</translation>
  </message>
  <message>
   <source>{n} % ({n2} to {n3})</source>
   <translation>{n} % ({n2} bis {n3})</translation>
  </message>
  <message>
   <source>{n} % ({n2} to {n3}) of {n4} answers</source>
   <translation>{n} % ({n2} bis {n3}) von {n4} Antworten</translation>
  </message>
  <message>
   <source>{n} % ({n2} to {n3}), n = {n4}</source>
   <translation>{n} % ({n2} bis {n3}), n = {n4}</translation>
  </message>
  <message>
   <source>{n} % for a drop of {a}</source>
   <translation>{n} % für einen Abfall um {a}</translation>
  </message>
  <message>
   <source>{n} % of familiar traffic</source>
   <translation>{n} % des vertrauten Verkehrs</translation>
  </message>
  <message>
   <source>{n} % of the answers are not grounded ({n2} to {n3}): clearly over {n4} %</source>
   <translation>{n} % der Antworten sind nicht belegt ({n2} bis {n3}): deutlich über {n4} %</translation>
  </message>
  <message>
   <source>{n} % of the answers are not grounded ({n2} to {n3}): clearly over {n4} %.</source>
   <translation>{n} % der Antworten sind nicht belegt ({n2} bis {n3}): deutlich über {n4} %.</translation>
  </message>
  <message>
   <source>{n} % of the answers are not grounded ({n2} to {n3}): clearly under {n4} %.</source>
   <translation>{n} % der Antworten sind nicht belegt ({n2} bis {n3}): deutlich unter {n4} %.</translation>
  </message>
  <message>
   <source>{n} % of the answers are not grounded ({n2} to {n3}): not clearly outside the band of {n4} to {n5} %.</source>
   <translation>{n} % der Antworten sind nicht belegt ({n2} bis {n3}): nicht deutlich außerhalb des Bands von {n4} bis {n5} %.</translation>
  </message>
  <message>
   <source>{n} % of the rows of {arm} have no score ({n2} errors); they are counted apart, not as wrong.</source>
   <translation>{n} % der Zeilen ({arm}) haben keinen Messwert ({n2} Fehler); sie zählen für sich, nicht als falsch.</translation>
  </message>
  <message>
   <source>{n} %, no bounded interval</source>
   <translation>{n} %, kein begrenztes Intervall</translation>
  </message>
  <message>
   <source>{n} ({n2} to {n3})</source>
   <translation>{n} ({n2} bis {n3})</translation>
  </message>
  <message>
   <source>{n} ({n2} to {n3}) ms</source>
   <translation>{n} ({n2} bis {n3}) ms</translation>
  </message>
  <message>
   <source>{n} ({n2} to {n3}) {unit}</source>
   <translation>{n} ({n2} bis {n3}) {unit}</translation>
  </message>
  <message>
   <source>{n} ({n2} to {n3}), n = {n4}</source>
   <translation>{n} ({n2} bis {n3}), n = {n4}</translation>
  </message>
  <message>
   <source>{n} April {n2}</source>
   <translation>{n}. April {n2}</translation>
  </message>
  <message>
   <source>{n} August {n2}</source>
   <translation>{n}. August {n2}</translation>
  </message>
  <message>
   <source>{n} December {n2}</source>
   <translation>{n}. Dezember {n2}</translation>
  </message>
  <message>
   <source>{n} February {n2}</source>
   <translation>{n}. Februar {n2}</translation>
  </message>
  <message>
   <source>{n} January {n2}</source>
   <translation>{n}. Januar {n2}</translation>
  </message>
  <message>
   <source>{n} July {n2}</source>
   <translation>{n}. Juli {n2}</translation>
  </message>
  <message>
   <source>{n} June {n2}</source>
   <translation>{n}. Juni {n2}</translation>
  </message>
  <message>
   <source>{n} March {n2}</source>
   <translation>{n}. März {n2}</translation>
  </message>
  <message>
   <source>{n} May {n2}</source>
   <translation>{n}. Mai {n2}</translation>
  </message>
  <message>
   <source>{n} November {n2}</source>
   <translation>{n}. November {n2}</translation>
  </message>
  <message>
   <source>{n} October {n2}</source>
   <translation>{n}. Oktober {n2}</translation>
  </message>
  <message>
   <source>{n} September {n2}</source>
   <translation>{n}. September {n2}</translation>
  </message>
  <message>
   <source>{n} answers of {arm} are refusals.</source>
   <translation>{n} Antworten ({arm}) sind Weigerungen.</translation>
  </message>
  <message>
   <source>{n} batch dated far from all others left out.</source>
   <translation>{n} Schub, dessen Datum weit von allen anderen liegt, bleibt weg.</translation>
  </message>
  <message>
   <source>{n} batch with no readable date left out.</source>
   <translation>{n} Schub ohne lesbares Datum bleibt weg.</translation>
  </message>
  <message>
   <source>{n} batch without a single score left out (errors are no evidence).</source>
   <translation>{n} Schub ohne einen einzigen Messwert bleibt weg (Fehler sind kein Beleg).</translation>
  </message>
  <message>
   <source>{n} batches dated far from all others left out.</source>
   <translation>{n} Schübe, deren Datum weit von allen anderen liegt, bleiben weg.</translation>
  </message>
  <message>
   <source>{n} batches of about {n2} examples</source>
   <translation>{n} Schübe zu etwa {n2} Beispielen</translation>
  </message>
  <message>
   <source>{n} batches with no readable date left out.</source>
   <translation>{n} Schübe ohne lesbares Datum bleiben weg.</translation>
  </message>
  <message>
   <source>{n} batches without a single score left out (errors are no evidence).</source>
   <translation>{n} Schübe ohne einen einzigen Messwert bleiben weg (Fehler sind kein Beleg).</translation>
  </message>
  <message>
   <source>{n} cell is missing and left empty</source>
   <translation>{n} Zelle fehlt und bleibt leer</translation>
  </message>
  <message>
   <source>{n} cells are missing and left empty</source>
   <translation>{n} Zellen fehlen und bleiben leer</translation>
  </message>
  <message>
   <source>{n} columns named by date became rows: {n2} days from {d} to {d2}</source>
   <translation>{n} nach Daten benannte Spalten wurden Zeilen: {n2} Tage von {d} bis {d2}</translation>
  </message>
  <message>
   <source>{n} completed or repaired</source>
   <translation>{n} ergänzt oder berichtigt</translation>
  </message>
  <message>
   <source>{n} days</source>
   <translation>{n} Tage</translation>
  </message>
  <message>
   <source>{n} dropped</source>
   <translation>{n} weggelassen</translation>
  </message>
  <message>
   <source>{n} dropped and {n2} completed or repaired</source>
   <translation>{n} weggelassen und {n2} ergänzt oder berichtigt</translation>
  </message>
  <message>
   <source>{n} empty cell too many</source>
   <translation>{n} leere Zelle zu viel</translation>
  </message>
  <message>
   <source>{n} empty cells too many</source>
   <translation>{n} leere Zellen zu viel</translation>
  </message>
  <message>
   <source>{n} error</source>
   <translation>{n} Fehler</translation>
  </message>
  <message>
   <source>{n} example</source>
   <translation>{n} Beispiel</translation>
  </message>
  <message>
   <source>{n} examples</source>
   <translation>{n} Beispiele</translation>
  </message>
  <message>
   <source>{n} examples run with {x}</source>
   <translation>{n} Beispiele mit {x} gelaufen</translation>
  </message>
  <message>
   <source>{n} familiar kinds of input are marked; it takes {n2} to tell a narrow loss from a wide one.</source>
   <translation>{n} vertraute Arten von Eingaben sind bezeichnet; es braucht {n2}, um einen engen Verlust von einem breiten zu unterscheiden.</translation>
  </message>
  <message>
   <source>{n} fixed, {n2} broken, mid-p {n3}</source>
   <translation>{n} behoben, {n2} zerbrochen, Mid-p {n3}</translation>
  </message>
  <message>
   <source>{n} hours cannot be</source>
   <translation>{n} Stunden kann es nicht geben</translation>
  </message>
  <message>
   <source>{n} ids of {arm} carry contradicting scores.</source>
   <translation>{n} Kennungen ({arm}) tragen widersprüchliche Messwerte.</translation>
  </message>
  <message>
   <source>{n} label</source>
   <translation>{n} Beschriftung</translation>
  </message>
  <message>
   <source>{n} labelled current examples</source>
   <translation>{n} beschriftete heutige Beispiele</translation>
  </message>
  <message>
   <source>{n} labelled current examples to train on</source>
   <translation>{n} beschriftete heutige Beispiele zum Trainieren</translation>
  </message>
  <message>
   <source>{n} labelled examples in a baseline and in a current reading, scored by one method, let you start; they show only a large drop.</source>
   <translation>{n} beschriftete Beispiele je in einer Messung aus der guten Zeit und von heute, auf eine Weise bewertet, erlauben den Anfang; sie zeigen nur einen großen Abfall.</translation>
  </message>
  <message>
   <source>{n} labelled examples start a harness.</source>
   <translation>{n} beschriftete Beispiele genügen für den Anfang eines Prüfstands.</translation>
  </message>
  <message>
   <source>{n} lost, {n2} gained of {n3} shared examples</source>
   <translation>{n} verloren, {n2} gewonnen von {n3} gemeinsamen Beispielen</translation>
  </message>
  <message>
   <source>{n} more</source>
   <translation>{n} weitere</translation>
  </message>
  <message>
   <source>{n} of {n2}</source>
   <translation>{n} von {n2}</translation>
  </message>
  <message>
   <source>{n} of {n2} right once and wrong under today's labels, mid-p {n3}</source>
   <translation>{n} von {n2} einst richtig und mit heutigen Beschriftungen falsch, Mid-p {n3}</translation>
  </message>
  <message>
   <source>{n} of {n2} slices of {column} moved at once in both directions</source>
   <translation>{n} von {n2} Teilmengen von {column} bewegten sich auf einmal in beide Richtungen</translation>
  </message>
  <message>
   <source>{n} of {n2} slices of {column} moved at once in both directions between {arm} and {arm2}</source>
   <translation>{n} von {n2} Teilmengen von {column} bewegten sich auf einmal in beide Richtungen, zwischen {arm} und {arm2}</translation>
  </message>
  <message>
   <source>{n} of {n2} worse; {n3} shown not to be worse</source>
   <translation>{n} von {n2} schlechter; {n3} nachweislich nicht schlechter</translation>
  </message>
  <message>
   <source>{n} of {n2}: {names}</source>
   <translation>{n} von {n2}: {names}</translation>
  </message>
  <message>
   <source>{n} other file in {folder} passed over</source>
   <translation>{n} andere Datei in {folder} übergangen</translation>
  </message>
  <message>
   <source>{n} other files in {folder} passed over</source>
   <translation>{n} andere Dateien in {folder} übergangen</translation>
  </message>
  <message>
   <source>{n} point</source>
   <translation>{n} Punkt</translation>
  </message>
  <message>
   <source>{n} points</source>
   <translation>{n} Punkte</translation>
  </message>
  <message>
   <source>{n} points (no bounded interval)</source>
   <translation>{n} Punkte (kein begrenztes Intervall)</translation>
  </message>
  <message>
   <source>{n} points ({n2} to {n3})</source>
   <translation>{n} Punkte ({n2} bis {n3})</translation>
  </message>
  <message>
   <source>{n} points inputs, {n2} points familiar kinds</source>
   <translation>{n} Punkte Eingaben, {n2} Punkte vertraute Arten</translation>
  </message>
  <message>
   <source>{n} repeated row</source>
   <translation>{n} wiederholte Zeile</translation>
  </message>
  <message>
   <source>{n} repeated rows</source>
   <translation>{n} wiederholte Zeilen</translation>
  </message>
  <message>
   <source>{n} row ended in an error and is not scored</source>
   <translation>{n} Zeile endete in einem Fehler und ist nicht bewertet</translation>
  </message>
  <message>
   <source>{n} row had no score</source>
   <translation>{n} Zeile hatte keinen Messwert</translation>
  </message>
  <message>
   <source>{n} row has no readable time</source>
   <translation>{n} Zeile hat keine lesbare Zeit</translation>
  </message>
  <message>
   <source>{n} row is left out, because no reading is named for these files: {names}</source>
   <translation>{n} Zeile bleibt weg, weil für diese Dateien keine Messung benannt ist: {names}</translation>
  </message>
  <message>
   <source>{n} row is left out, because no reading is named for these values of '{column}': {x}</source>
   <translation>{n} Zeile bleibt weg, weil für diese Werte von „{column}“ keine Messung benannt ist: {x}</translation>
  </message>
  <message>
   <source>{n} row repeats an example of its reading</source>
   <translation>{n} Zeile wiederholt ein Beispiel ihrer Messung</translation>
  </message>
  <message>
   <source>{n} row was refused and is not scored</source>
   <translation>{n} Zeile wurde verweigert und ist nicht bewertet</translation>
  </message>
  <message>
   <source>{n} row was used as an example and is left out</source>
   <translation>{n} Zeile diente als Beispiel und bleibt weg</translation>
  </message>
  <message>
   <source>{n} rows are left out, because no reading is named for these files: {names}</source>
   <translation>{n} Zeilen bleiben weg, weil für diese Dateien keine Messung benannt ist: {names}</translation>
  </message>
  <message>
   <source>{n} rows are left out, because no reading is named for these values of '{column}': {x}</source>
   <translation>{n} Zeilen bleiben weg, weil für diese Werte von „{column}“ keine Messung benannt ist: {x}</translation>
  </message>
  <message>
   <source>{n} rows ended in an error and are not scored</source>
   <translation>{n} Zeilen endeten in einem Fehler und sind nicht bewertet</translation>
  </message>
  <message>
   <source>{n} rows had no score</source>
   <translation>{n} Zeilen hatten keinen Messwert</translation>
  </message>
  <message>
   <source>{n} rows have no readable time</source>
   <translation>{n} Zeilen haben keine lesbare Zeit</translation>
  </message>
  <message>
   <source>{n} rows of {arm} are few-shot or training examples and were left out.</source>
   <translation>{n} Zeilen ({arm}) sind Beispiele aus Prompt oder Training und blieben weg.</translation>
  </message>
  <message>
   <source>{n} rows repeat an example of their reading</source>
   <translation>{n} Zeilen wiederholen ein Beispiel ihrer Messung</translation>
  </message>
  <message>
   <source>{n} rows were refused and are not scored</source>
   <translation>{n} Zeilen wurden verweigert und sind nicht bewertet</translation>
  </message>
  <message>
   <source>{n} rows were used as examples and are left out</source>
   <translation>{n} Zeilen dienten als Beispiele und bleiben weg</translation>
  </message>
  <message>
   <source>{n} scored examples in {arm}</source>
   <translation>{n} bewertete Beispiele ({arm})</translation>
  </message>
  <message>
   <source>{n} scored examples in {arm}, {n2} scored examples in {arm2}</source>
   <translation>{n} bewertete Beispiele ({arm}), {n2} ({arm2})</translation>
  </message>
  <message>
   <source>{n} stale</source>
   <translation>{n} veraltet</translation>
  </message>
  <message>
   <source>{n} to train on and {n2} to hold out: {x}</source>
   <translation>{n} zum Trainieren und {n2} zum Zurückhalten: {x}</translation>
  </message>
  <message>
   <source>{n} to {n2}</source>
   <translation>{n} bis {n2}</translation>
  </message>
  <message>
   <source>{n} to {n2} days</source>
   <translation>{n} bis {n2} Tage</translation>
  </message>
  <message>
   <source>{n} to {n2} few-shot examples</source>
   <translation>{n} bis {n2} Beispielen im Prompt</translation>
  </message>
  <message>
   <source>{n} values from {n2} to {n3}</source>
   <translation>{n} Werte von {n2} bis {n3}</translation>
  </message>
  <message>
   <source>{path}: None became {quoted}</source>
   <translation>{path}: bisher nichts, jetzt {quoted}</translation>
  </message>
  <message>
   <source>{path}: added ({quoted})</source>
   <translation>{path}: hinzugekommen ({quoted})</translation>
  </message>
  <message>
   <source>{path}: removed ({quoted})</source>
   <translation>{path}: weggefallen ({quoted})</translation>
  </message>
  <message>
   <source>{path}: {quoted} became None</source>
   <translation>{path}: bisher {quoted}, jetzt nichts</translation>
  </message>
  <message>
   <source>{path}: {quoted} became {quoted2}</source>
   <translation>{path}: aus {quoted} wurde {quoted2}</translation>
  </message>
  <message>
   <source>{tree} is walked already</source>
   <translation>{tree} wird schon begangen</translation>
  </message>
  <message>
   <source>{x} all the names of the arms</source>
   <translation>{x} alle Namen der Messungen</translation>
  </message>
  <message>
   <source>{x} answer taken back</source>
   <translation>{x} Antwort zurückgenommen</translation>
  </message>
  <message>
   <source>{x} ms</source>
   <translation>{x} ms</translation>
  </message>
  <message>
   <source>{x} ms, mean {n}</source>
   <translation>{x} ms, Mittel {n}</translation>
  </message>
  <message>
   <source>{x} skipped: {reason}</source>
   <translation>{x} übersprungen: {reason}</translation>
  </message>
  <message>
   <source>{x} test takes {n} hours</source>
   <translation>{x} Test dauert {n} Stunden</translation>
  </message>
  <message>
   <source>{x}, n = {n}, worth {n2} single examples</source>
   <translation>{x}, n = {n}, so viel wert wie {n2} einzelne Beispiele</translation>
  </message>
  <message>
   <source>{x}, n = {n}, worth {n2} single examples; {n3} without a score, counted apart</source>
   <translation>{x}, n = {n}, so viel wert wie {n2} einzelne Beispiele; {n3} ohne Messwert, für sich gezählt</translation>
  </message>
  <message>
   <source>{x}, n = {n}; {n2} without a score, counted apart</source>
   <translation>{x}, n = {n}; {n2} ohne Messwert, für sich gezählt</translation>
  </message>
  <message>
   <source>{x}, so it is not taken as the time</source>
   <translation>{x}, darum gilt sie nicht als Zeit</translation>
  </message>
  <message>
   <source>{x}; no familiar kind worse (false discovery rate)</source>
   <translation>{x}; keine vertraute Art schlechter (Rate falscher Entdeckungen)</translation>
  </message>
  <message>
   <source>“{gate}” would say “{x}” instead of “{y}”.</source>
   <translation>würde „{gate}“ sagen: „{x}“ statt „{y}“.</translation>
  </message>
 </context>
</TS>

/**
 * A resident's idea: handed in without account, talked about, and followed with a code of plain words.
 *
 * <p>Life cycle: see {@link nl.weerklank.idea.IdeaStatus}. Asking for the money, deciding and paying is
 * {@code grant}; the story afterwards is {@code story}; the process is {@code idea-fund.bpmn} (S1).
 *
 * <p>Who may: anybody hands in ({@link nl.weerklank.idea.Ideas}); who has the follow code reads and answers
 * ({@link nl.weerklank.idea.OwnIdeas}); a buurtondersteuner talks about it ({@link nl.weerklank.idea.IdeaTalks});
 * the public sees what an official approved ({@link nl.weerklank.idea.PublicIdeas}).
 *
 * <p>Pages: {@code idea/submit/*.xhtml}, {@code idea/list.xhtml}, {@code idea/contact.xhtml}.
 */
package nl.weerklank.idea;

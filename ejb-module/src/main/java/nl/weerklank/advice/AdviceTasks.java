package nl.weerklank.advice;

import java.util.List;

/** The kinds of work of an advice, as the process and the task list call them. */
final class AdviceTasks {

    static final String CHECK = "checkDossier";
    static final String COMPLETE = "completeDossier";
    static final String READERS = "chooseReaders";
    static final String READ = "readAndRemark";
    static final String CONSULT = "consultResidents";
    static final String WRITE = "writeAdvice";
    static final String VOTE = "voteOnAdvice";
    static final String ADOPT = "adoptAdvice";
    static final String EXTEND = "extendAdvice";
    static final String ANSWER = "prepareAdviceAnswer";
    static final String DECIDE = "decideAdviceAnswer";
    static final String ASK_TALK = "askCouncilTalk";
    static final String TALK = "holdCouncilTalk";
    static final String FOLLOW_UP = "followUpAdvice";

    /** The task of a cycle that asks for advice, or says why not. */
    static final String ASK = "explainNoAdvice";

    /** What goes to the substitute while the chair is away. */
    static final List<String> OF_CHAIR = List.of(READERS, ADOPT, EXTEND, ASK_TALK);

    private AdviceTasks() {
    }
}

package nl.weerklank.shared;

import jakarta.annotation.Priority;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps what a bean answered while a page is drawn. Faces evaluates an expression at every place and in every row where it
 * stands: without this, a page about ten answers asks the database hundreds of times. Only while drawing: nothing changes then;
 * before that, what somebody typed still comes in and acts still happen.
 */
@ReadOnce
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AnswersOfOneDrawing {

    /** There is one interceptor for each bean, and it goes when the bean goes: at the end of the request. */
    private final Map<List<Object>, Object> answers = new HashMap<>();

    @AroundInvoke
    public Object answer(InvocationContext question) throws Exception {
        if (!isDrawing() || question.getMethod().getReturnType() == void.class) {
            return question.proceed();
        }
        var asked = List.of(question.getMethod(), Arrays.asList(question.getParameters()));
        if (!answers.containsKey(asked)) {
            answers.put(asked, question.proceed());
        }
        return answers.get(asked);
    }

    private static boolean isDrawing() {
        var faces = FacesContext.getCurrentInstance();
        return faces != null && faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }
}

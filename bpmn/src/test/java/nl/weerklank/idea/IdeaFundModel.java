package nl.weerklank.idea;

import java.util.Collection;
import java.util.Set;
import nl.weerklank.engine.DrawnModel;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** idea-fund.bpmn as its tests read it. */
final class IdeaFundModel {

    static final DrawnModel MODEL = DrawnModel.of("idea/idea-fund.bpmn");

    private IdeaFundModel() {
    }

    static <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return MODEL.all(type);
    }

    static Set<String> mustBeTaken() {
        return MODEL.mustBeTaken();
    }
}

package nl.weerklank.myidea;

import java.util.List;
import nl.weerklank.actor.StaffContact;
import nl.weerklank.grant.ApplicationRow;
import nl.weerklank.grant.BesluitDetails;
import nl.weerklank.grant.OtherWayDetails;
import nl.weerklank.grant.PaymentRow;
import nl.weerklank.idea.IdeaDetails;
import nl.weerklank.idea.QuestionRow;
import nl.weerklank.message.MessageRow;
import nl.weerklank.story.StoryDetails;

/**
 * What stands on Mijn idee. {@code openQuestion}, {@code application}, {@code besluit}, {@code otherWay},
 * {@code payment}, {@code maskedAccount} and {@code story} are null while there is none.
 */
public record MyIdeaPage(IdeaDetails idea, NextStep nextStep, QuestionRow openQuestion, List<QuestionRow> questions,
        List<MessageRow> messages, ApplicationRow application, BesluitDetails besluit, OtherWayDetails otherWay,
        PaymentRow payment, String maskedAccount, StoryDetails story, StaffContact contact) {
}

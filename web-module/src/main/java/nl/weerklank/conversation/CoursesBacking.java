package nl.weerklank.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.actor.Actor;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;

/** Courses for gespreksleiders ({@code conversation/courses.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class CoursesBacking {

    private static final String HERE = "/conversation/courses?faces-redirect=true";

    @Inject
    Courses courses;

    private LocalDate day;
    private String place;
    private String[] passed = {};
    private boolean residents = true;

    public List<CourseRow> getRows() {
        return courses.list();
    }

    public List<Actor> getFacilitators() {
        return courses.facilitators();
    }

    public String plan() {
        courses.plan(day, place);
        Errors.news("course.planned");
        return HERE;
    }

    public String complete(UUID courseId) {
        courses.complete(courseId, Set.of(passed), residents);
        Errors.news("course.completed");
        return HERE;
    }

    public String cancel(UUID courseId) {
        courses.cancel(courseId);
        Errors.news("course.cancelled");
        return HERE;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String[] getPassed() {
        return passed.clone();
    }

    public void setPassed(String[] passed) {
        this.passed = passed == null ? new String[0] : passed.clone();
    }

    public boolean isResidents() {
        return residents;
    }

    public void setResidents(boolean residents) {
        this.residents = residents;
    }
}

package nl.weerklank.worklist;

/** Port: keeps the process engine's own task in step with the work item. */
public interface TaskEngine {

    void claim(String engineTaskId, String account);

    void release(String engineTaskId);

    void assign(String engineTaskId, String account);
}

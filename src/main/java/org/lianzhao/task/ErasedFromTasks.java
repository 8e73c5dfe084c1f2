package org.lianzhao.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.lianzhao.lead.Leads;
import org.lianzhao.person.PersonErased;

/** Takes the numbers and addresses of somebody who is erased out of the tasks about his firms and their leads. */
@ApplicationScoped
class ErasedFromTasks {
    private final TaskRepository tasks;
    private final Leads leads;

    ErasedFromTasks(TaskRepository tasks, Leads leads) {
        this.tasks = tasks;
        this.leads = leads;
    }

    void erase(@Observes PersonErased person) {
        List<Task> about = new ArrayList<>(tasks.onLeads(leads.touching(person.personId(), person.firms())));
        about.addAll(tasks.withFirms(person.firms()));
        about.forEach(task -> task.reword(person::without));
        tasks.entries(about.stream().map(Task::getId).toList()).forEach(entry -> entry.reword(person::without));
    }
}

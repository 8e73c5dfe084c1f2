package org.lianzhao.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.lianzhao.lead.Leads;
import org.lianzhao.person.PersonErased;

/** Takes the numbers and addresses of somebody who is erased out of the tasks on his firms' leads. */
@ApplicationScoped
class ErasedFromTasks {
    private final TaskRepository tasks;
    private final Leads leads;

    ErasedFromTasks(TaskRepository tasks, Leads leads) {
        this.tasks = tasks;
        this.leads = leads;
    }

    void erase(@Observes PersonErased person) {
        tasks.onLeads(leads.touching(person.personId(), person.firms())).forEach(task -> task.reword(person::without));
    }
}

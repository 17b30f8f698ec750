package io.github.camelportal.simulator.services;

/**
 * The size and the system of a virtual machine.
 *
 * @param cpus number of processors
 * @param memory memory in MB
 * @param disk disk space in GB
 * @param template id of the system, such as {@code debian-12}
 */
public record MachineHardware(int cpus, int memory, int disk, String template) {

    static final MachineHardware SMALL = new MachineHardware(2, 4096, 40, "debian-12");

    MachineHardware withTemplate(String newTemplate) {
        return new MachineHardware(cpus, memory, disk, newTemplate);
    }

    MachineHardware withSize(int newCpus, int newMemory) {
        return new MachineHardware(newCpus, newMemory, disk, template);
    }
}

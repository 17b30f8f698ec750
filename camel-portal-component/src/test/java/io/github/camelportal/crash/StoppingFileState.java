package io.github.camelportal.crash;

import java.io.File;
import java.util.HashMap;

import org.apache.camel.support.processor.state.FileStateRepository;

/** States in a file, in front of or behind whose saving the JVM can stand still. */
final class StoppingFileState extends FileStateRepository {

    private final KillPoint killPoint;

    StoppingFileState(File file, KillPoint killPoint) {
        super(file, new HashMap<>());
        this.killPoint = killPoint;
    }

    @Override
    public void setState(String key, String value) {
        String event = key.substring(key.lastIndexOf('/') + 1);
        killPoint.at(Moment.BEFORE_SAVING, event);
        super.setState(key, value);
        killPoint.at(Moment.AFTER_SAVING, event);
    }
}

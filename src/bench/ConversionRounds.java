import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.spacecoop.dataset.Conversion;
import org.spacecoop.dataset.ConversionListener;
import org.spacecoop.dataset.ConversionRequest;
import org.spacecoop.dataset.ConversionResult;
import org.spacecoop.graph.Iris;
import org.spacecoop.release.Home;

/**
 * Converts a folder again and again in one JVM, with one job, into a new dataset each time: all that {@code ./spacecoop
 * convert} does but for its start. For each round: releases per second of time on the clock and of processor time (of all
 * threads of the JVM, compiler and garbage collector included), what each stage took, and the heap: its peak, and what is
 * left after a collection. Started by conversion.sh.
 */
public final class ConversionRounds {

    private static final double NANOS = 1e9;
    private static final double MEGA = 1 << 20;

    private ConversionRounds() {}

    /** Arguments: the folder, and how many rounds. */
    public static void main(String[] arguments) throws IOException {
        String folder = arguments[0];
        int rounds = Integer.parseInt(arguments[1]);
        Conversion conversion = Conversion.in(Home.current());
        System.out.println("round  releases   /s clock  /s processor   read ms  map ms  write ms   peak MB  left MB");
        for (int round = 1; round <= rounds; round++) {
            round(conversion, folder, round);
        }
    }

    private static void round(Conversion conversion, String folder, int round) throws IOException {
        Path out = Files.createTempDirectory("rounds");
        Map<ConversionListener.Stage, Long> stages = new EnumMap<>(ConversionListener.Stage.class);
        ConversionListener listener = new ConversionListener() {
            @Override
            public void ended(Stage stage, long milliseconds) {
                stages.put(stage, milliseconds);
            }
        };
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long clock = System.nanoTime();
        long processor = processor();
        ConversionResult result = conversion.run(request(folder, out.resolve("dataset")), listener);
        double onClock = (System.nanoTime() - clock) / NANOS;
        double onProcessor = (processor() - processor) / NANOS;
        double peak = pools().map(MemoryPoolMXBean::getPeakUsage).mapToLong(MemoryUsage::getUsed).sum() / MEGA;
        System.gc();
        double left = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA;
        System.out.printf(
                "%5d %9d %10.1f %13.1f %9d %7d %9d %9.0f %8.0f%n",
                round,
                result.releases(),
                result.releases() / onClock,
                result.releases() / onProcessor,
                stages.get(ConversionListener.Stage.READ),
                stages.get(ConversionListener.Stage.MAP),
                stages.get(ConversionListener.Stage.WRITE),
                peak,
                left);
        delete(out);
    }

    private static ConversionRequest request(String folder, Path out) {
        return new ConversionRequest(
                List.of(folder),
                out,
                Optional.empty(),
                Optional.empty(),
                Iris.DEFAULT_BASE,
                1,
                ConversionRequest.DEFAULT_MAX_BYTES,
                OptionalInt.empty());
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

package org.lianzhao.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;

/** Speaks as a ClamAV daemon does: finds one word in what it is sent, answers with a fault to another, or says nothing. */
final class FakeClamd implements AutoCloseable {
    static final String VIRUS = "示例病毒样本";
    static final String FAULT = "示例故障";
    static final String SILENCE = "示例沉默";

    private final ServerSocket door;
    private final Thread work;
    private volatile boolean reading = true;

    FakeClamd() throws IOException {
        door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        work = new Thread(this::answer, "fake-clamd");
        work.setDaemon(true);
        work.start();
    }

    /** A client of it. */
    ClamAv client() {
        return client(Duration.ofSeconds(20));
    }

    /** One that takes so long at most. */
    ClamAv client(Duration most) {
        return new ClamAv("127.0.0.1", door.getLocalPort(), Duration.ofMillis(500), most);
    }

    /** Takes calls and then nothing more, until it is closed. */
    void stopReading() {
        reading = false;
    }

    private void answer() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                while (!reading && !door.isClosed()) {
                    Thread.onSpinWait();
                }
                answer(caller);
            } catch (IOException gone) {
                // the next one
            }
        }
    }

    private static void answer(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        String command = new String(in.readNBytes("zINSTREAM\0".length()), ISO_8859_1);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            file.write(in.readNBytes(length));
        }
        String said = file.toString(UTF_8);
        if (said.contains(SILENCE)) {
            in.read(); // until the caller hangs up
            return;
        }
        String answer = !command.equals("zINSTREAM\0") || said.contains(FAULT)
                ? "INSTREAM size limit exceeded. ERROR"
                : said.contains(VIRUS) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
        caller.getOutputStream().write((answer + "\0").getBytes(UTF_8));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}

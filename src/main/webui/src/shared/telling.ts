/** Posts a form and tells, as a share of 1, how much of it has been sent: `fetch` itself cannot. Rejects where no answer comes. */
export function postTelling(
  path: string,
  headers: Record<string, string>,
  form: FormData,
  told: (share: number) => void,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open("POST", path);
    for (const [name, value] of Object.entries(headers)) call.setRequestHeader(name, value);
    call.upload.onprogress = (event) => {
      if (event.lengthComputable) told(event.loaded / event.total);
    };
    call.onload = () => resolve(new Response(call.responseText, { status: call.status }));
    call.onerror = call.onabort = () => reject(new TypeError("no answer"));
    call.send(form);
  });
}
